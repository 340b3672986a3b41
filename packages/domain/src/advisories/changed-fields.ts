import type { AdvisoryContent } from "./inputs.ts";

/** The fields that two contents do not share, in the order of the first; an absent field equals an empty one. */
export function changedFields(before: AdvisoryContent, after: AdvisoryContent): (keyof AdvisoryContent)[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof AdvisoryContent)[]);
  return [...keys].filter((key) => !same(before[key], after[key]));
}

function same(a: unknown, b: unknown): boolean {
  if (a === b || (isNothing(a) && isNothing(b))) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, n) => same(item, b[n]));
  if (!isRecord(a) || !isRecord(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
}

const isNothing = (value: unknown) => value === undefined || value === null || value === "";
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
