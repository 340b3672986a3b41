/** https without user name or password, and mailto. Everything else stays text, so that the writer sees it. */
export function isAllowedLink(href: string): boolean {
  if (!/^(https:\/\/|mailto:)/i.test(href) || !URL.canParse(href)) return false;
  const { protocol, username, password } = new URL(href);
  return protocol === "mailto:" || (protocol === "https:" && username === "" && password === "");
}
