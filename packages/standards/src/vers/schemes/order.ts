/** How one scheme orders versions: negative, 0, positive; null when the scheme gives the two no order. Never throws. */
export type VersionOrder = (a: string, b: string) => number | null;

/** A scheme that first reads both versions: null from `read` means "not a version of this scheme". */
export function readThenCompare<V>(
  read: (text: string) => V | null,
  compare: (a: V, b: V) => number | null,
): VersionOrder {
  return (a, b) => {
    const [first, second] = [read(a), read(b)];
    return first === null || second === null ? null : compare(first, second);
  };
}

/** Digit strings of any length, leading zeros aside. */
export function compareDigits(a: string, b: string): number {
  const [first, second] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
  return first.length - second.length || compareText(first, second);
}

/** By UTF-16 code unit, as strcmp does for ASCII. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The first item that differs decides; a shorter list is filled up with `missing`. */
export function compareLists<T, N extends number | null>(
  a: readonly T[],
  b: readonly T[],
  compare: (a: T, b: T) => N,
  missing: T,
): N | 0 {
  for (let n = 0; n < Math.max(a.length, b.length); n += 1) {
    const order = compare(a[n] ?? missing, b[n] ?? missing);
    if (order !== 0) return order;
  }
  return 0;
}
