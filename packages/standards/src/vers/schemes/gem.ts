import { compareDigits, compareText, readThenCompare } from "./order.ts";

/** RubyGems: segments of digits or letters; a letter makes a pre-release; trailing zeros do not count. Gem::Version. */
export const gem = readThenCompare(read, compare);

function read(text: string): string[] | null {
  const trimmed = text.trim();
  if (!/^\d+(\.[0-9a-z]+)*(-[0-9a-z-]+(\.[0-9a-z-]+)*)?$/i.test(trimmed)) return null;
  const all = trimmed.replaceAll("-", ".pre.").match(/\d+|[a-z]+/gi) ?? [];
  const firstWord = all.findIndex((segment) => !isNumber(segment));
  const split = firstWord < 0 ? all.length : firstWord;
  return [...withoutTrailingZeros(all.slice(0, split)), ...withoutTrailingZeros(all.slice(split))];
}

function compare(a: string[], b: string[]): number {
  for (let n = 0; n < Math.max(a.length, b.length); n += 1) {
    const order = compareSegment(a[n] ?? "0", b[n] ?? "0");
    if (order !== 0) return order;
  }
  return 0;
}

function compareSegment(x: string, y: string): number {
  if (isNumber(x) && isNumber(y)) return compareDigits(x, y);
  if (isNumber(x) !== isNumber(y)) return isNumber(x) ? 1 : -1;
  return compareText(x, y);
}

function withoutTrailingZeros(segments: string[]): string[] {
  const last = segments.findLastIndex((segment) => !/^0+$/.test(segment));
  return segments.slice(0, last + 1);
}

function isNumber(segment: string): boolean {
  return /^\d+$/.test(segment);
}
