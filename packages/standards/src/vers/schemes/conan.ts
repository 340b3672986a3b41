import { compareDigits, compareText, readThenCompare } from "./order.ts";

interface ConanVersion {
  items: string[];
  pre: string[] | null;
  build: string[] | null;
}

/**
 * Conan 2: any number of items, of any characters; trailing zeros do not count; pre-release before its release; build
 * metadata after it. An empty pre-release ("1.0-") comes before every other: it closes ranges.
 */
export const conan = readThenCompare(read, compare);

function read(text: string): ConanVersion | null {
  const found = /^([0-9a-z.*_]+)(?:-([0-9a-z.*_-]*))?(?:\+([0-9a-z.*_+-]*))?$/i.exec(text.trim());
  if (found === null || found[1] === undefined) return null;
  return {
    items: items(found[1]),
    pre: found[2] === undefined ? null : items(found[2]),
    build: found[3] === undefined ? null : items(found[3]),
  };
}

function items(text: string): string[] {
  const all = text.toLowerCase().split(".");
  return all.slice(0, all.findLastIndex((item) => !/^0*$/.test(item)) + 1);
}

function compare(a: ConanVersion, b: ConanVersion): number {
  return compareItems(a.items, b.items) || comparePre(a.pre, b.pre) || compareItems(a.build ?? [], b.build ?? []);
}

function comparePre(a: string[] | null, b: string[] | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null ? -1 : compareItems(a, b);
}

function compareItems(a: string[], b: string[]): number {
  for (let n = 0; n < Math.min(a.length, b.length); n += 1) {
    const order = compareItem(a[n] ?? "", b[n] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareItem(x: string, y: string): number {
  const [xNumber, yNumber] = [/^\d+$/.test(x), /^\d+$/.test(y)];
  if (xNumber && yNumber) return compareDigits(x, y);
  return compareText(x, y);
}
