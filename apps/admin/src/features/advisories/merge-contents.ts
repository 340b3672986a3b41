import type { AdvisoryContent } from "@candor/domain/advisories/inputs";

export type Clash = { path: string; mine: unknown; theirs: unknown };

/** Takes what only one side changed since `base`; where both did, keeps mine and reports the clash. */
export function mergeContents(base: AdvisoryContent, mine: AdvisoryContent, theirs: AdvisoryContent) {
  const clashes: Clash[] = [];
  const content = merge("", base, mine, theirs, clashes) as AdvisoryContent;
  return { content, clashes };
}

function merge(path: string, base: unknown, mine: unknown, theirs: unknown, clashes: Clash[]): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  if (isRecord(mine) && isRecord(theirs)) {
    const before = isRecord(base) ? base : {};
    const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    const entries = [...keys].map((key) => [key, merge(join(path, key), before[key], mine[key], theirs[key], clashes)]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  // Lists are merged item by item only while nobody added or removed one: positions then still mean the same thing.
  if (isList(base) && isList(mine) && isList(theirs) && base.length === mine.length && mine.length === theirs.length) {
    return mine.map((item, n) => merge(join(path, String(n)), base[n], item, theirs[n], clashes));
  }
  clashes.push({ path, mine, theirs });
  return mine;
}

const join = (path: string, key: string) => (path ? `${path}.${key}` : key);
/** Equal but for the order of keys. */
export const same = (a: unknown, b: unknown) => canonical(a) === canonical(b);
const canonical = (value: unknown) =>
  JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
