import { compareIntegers } from "./intdot.ts";
import { compareText, readThenCompare } from "./order.ts";
import { comparePreReleases } from "./semver.ts";

interface OpensslVersion {
  numbers: string[];
  letters: string;
  pre: string[];
}

/**
 * OpenSSL: 1.0.2zb (before 3.0: letters count a, b, … z, za, zb, …) and 3.0.7 (semantic). Pre-releases come before
 * their release: 1.1.1-pre8, 3.0.0-alpha1. Source: the project's release strategy; VERS `openssl`.
 */
export const openssl = readThenCompare(readOpenssl, compareOpenssl);

function readOpenssl(text: string): OpensslVersion | null {
  const shape = /^(\d+\.\d+\.\d+)([a-z]{0,4})(?:-(?:(fips)|([a-z]+)\.?(\d*)))?(?:\+[\w.-]+)?$/i;
  const found = shape.exec(text.trim());
  if (found === null) return null;
  const [, numbers = "", letters = "", , word, count] = found;
  const pre = word === undefined ? [] : [word.toLowerCase(), count || "0"];
  return { numbers: numbers.split("."), letters: letters.toLowerCase(), pre };
}

function compareOpenssl(a: OpensslVersion, b: OpensslVersion): number | null {
  const order = compareIntegers(a.numbers, b.numbers) || compareText(a.letters, b.letters);
  return order || comparePreReleases(a.pre, b.pre);
}
