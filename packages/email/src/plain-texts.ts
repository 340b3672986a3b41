const LONGEST_NAME = 120;

/** A text that others typed, on one line: no line of its own, no direction tricks. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
}

/** A name, which is no place for a link: mail clients would make one of it. */
export function plainName(text: string): string {
  const name = oneLine(text)
    .replace(/:\/\//g, ": ")
    .replace(/\bwww\./gi, "www ");
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).toWellFormed()}…`;
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** Throws TypeError for anything but a web address. */
export function webAddress(url: string): string {
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") throw new TypeError("a mail links to web addresses only");
  return href;
}
