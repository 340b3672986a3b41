export type Scanned = {
  name: string;
  /** What stands before the local name, with its colon. */
  prefix: string;
  attributes: Map<string, string>;
  isEnd: boolean;
  isEmpty: boolean;
  /** Where the tag begins and where what follows it does. */
  start: number;
  end: number;
};

/**
 * The tags of a part with their places in its text. Only for parts that were read as well-formed XML before: a parser says what is
 * there, but not where, and only whoever knows where can leave everything else as it is.
 */
export function* scanTags(xml: string, from = 0): Generator<Scanned> {
  for (let start = xml.indexOf("<", from); start >= 0; start = xml.indexOf("<", start)) {
    const skipped = skipOther(xml, start);
    if (skipped !== null) {
      start = skipped;
      continue;
    }
    const end = endOf(xml, start);
    yield tagOf(xml, start, end);
    start = end;
  }
}

const others = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

function skipOther(xml: string, start: number): number | null {
  const other = others.find(([opening]) => xml.startsWith(opening, start));
  if (!other) return null;
  const end = xml.indexOf(other[1], start + other[0].length);
  return end < 0 ? xml.length : end + other[1].length;
}

/** Past the closing sign, which may stand in quotes before. */
function endOf(xml: string, start: number): number {
  let quote = "";
  for (let at = start; at < xml.length; at += 1) {
    const sign = xml[at] ?? "";
    if (quote) quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") return at + 1;
  }
  return xml.length;
}

function tagOf(xml: string, start: number, end: number): Scanned {
  const isEnd = xml[start + 1] === "/";
  const isEmpty = xml[end - 2] === "/";
  const inner = xml.slice(start + (isEnd ? 2 : 1), end - (isEmpty ? 2 : 1));
  const [, prefix = "", name = ""] = /^([^\s:/>]*:)?([^\s/>]+)/.exec(inner) ?? [];
  const attributes = new Map<string, string>();
  for (const [, key = "", double, single] of inner.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    attributes.set(key, double ?? single ?? "");
  return { name, prefix, attributes, isEnd, isEmpty, start, end };
}
