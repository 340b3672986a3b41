import { compareDigits, compareLists, readThenCompare } from "./order.ts";

/** Integers between dots, any number of them; missing ones count as 0. VERS `intdot`. */
export const intdot = readThenCompare(readIntegers, compareIntegers);

export function readIntegers(text: string): string[] | null {
  const plain = text.replace(/^v(?=\d)/i, "");
  return /^\d+(\.\d+)*$/.test(plain) ? plain.split(".") : null;
}

export function compareIntegers(a: readonly string[], b: readonly string[]): number {
  return compareLists(a, b, compareDigits, "0");
}
