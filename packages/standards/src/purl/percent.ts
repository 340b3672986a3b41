/** A package URL that cannot be read or built; the message names the part at fault. */
export class PurlError extends Error {
  override name = "PurlError";
}

/** Everything but the unreserved characters and ":" is escaped, as UTF-8, ECMA-427 §5.4. */
export function encodeComponent(text: string): string {
  if (!text.isWellFormed()) throw new PurlError("a package URL cannot hold a lone surrogate");
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%3A", ":");
}

export function decodeComponent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new PurlError(`"${text}" has a % that is no escape`);
  }
}
