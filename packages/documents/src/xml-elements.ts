import { FileRefused } from "./refusals.ts";

export type XmlElement = { name: string; attributes: Map<string, string> };

const attribute = /\s+([^\s=<>"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const nothing = /[^<]+|<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<\/[^<>]*>/y;
const opening = /<([^\s<>/!?="']+)/y;
const closing = /\s*\/?>/y;

/** The elements of a small part, names without prefix and values as a parser sees them. Throws at what is no XML. */
export function* xmlElements(text: string, where: string): Generator<XmlElement> {
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  while (at < text.length) {
    if (take(nothing)) continue;
    const [, name = ""] = take(opening) ?? [];
    const attributes = new Map<string, string>();
    for (let one = take(attribute); one; one = take(attribute))
      attributes.set(one[1] ?? "", withoutCodes(one[2] ?? one[3] ?? ""));
    if (!name || !take(closing)) throw new FileRefused("unparsable", where);
    yield { name: name.slice(name.lastIndexOf(":") + 1), attributes };
  }
}

/** Letters written as their numbers, which a search through the text would not find. */
export const withoutCodes = (text: string) =>
  text
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
    })
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof named) => named[name]);
const named = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
