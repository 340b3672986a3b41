import { compareIntegers } from "./intdot.ts";
import { compareDigits, compareText, readThenCompare } from "./order.ts";

interface SemanticVersion {
  core: string[];
  pre: string[];
}

const SHAPE = /^[v=\s]*(\d+(?:\.\d+){0,2})(?:-([0-9a-z-]+(?:\.[0-9a-z-]+)*))?(?:\+[0-9a-z.-]+)?$/i;

/**
 * Semantic Versioning 2.0.0 §11: build metadata does not count, a pre-release comes before its release. A leading "v"
 * and a missing minor or patch are read as npm, Go, Cargo and Hex users write them.
 */
export const semver = readThenCompare(readSemver, compareSemver);

function readSemver(text: string): SemanticVersion | null {
  const [, core, pre] = SHAPE.exec(text) ?? [];
  return core === undefined ? null : { core: core.split("."), pre: pre === undefined ? [] : pre.split(".") };
}

function compareSemver(a: SemanticVersion, b: SemanticVersion): number {
  return compareIntegers(a.core, b.core) || comparePreReleases(a.pre, b.pre);
}

export function comparePreReleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  for (let n = 0; n < Math.min(a.length, b.length); n += 1) {
    const order = comparePreRelease(a[n] ?? "", b[n] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Numbers numerically and before words; words as ASCII. */
function comparePreRelease(a: string, b: string): number {
  const [aNumber, bNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (aNumber && bNumber) return compareDigits(a, b);
  if (aNumber !== bNumber) return aNumber ? -1 : 1;
  return compareText(a, b);
}
