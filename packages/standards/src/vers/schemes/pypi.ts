import { compareIntegers } from "./intdot.ts";
import { compareDigits, compareText, readThenCompare } from "./order.ts";

interface PythonVersion {
  epoch: string;
  release: string[];
  pre: { rank: number; number: string } | null;
  post: string | null;
  dev: string | null;
  local: string[];
}

const SHAPE = new RegExp(
  [
    "^v?(?:(\\d+)!)?(\\d+(?:\\.\\d+)*)",
    "(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\\d*))?",
    "(?:-(\\d+)|[-_.]?(post|rev|r)[-_.]?(\\d*))?",
    "(?:[-_.]?(dev)[-_.]?(\\d*))?",
    "(?:\\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$",
  ].join(""),
);
const RANKS: Record<string, number> = { alpha: 0, a: 0, beta: 1, b: 1, preview: 2, pre: 2, c: 2, rc: 2 };

/** Python, PEP 440: 1.0.dev1 < 1.0a1.dev1 < 1.0a1 < 1.0rc1 < 1.0 < 1.0+local < 1.0.post1. */
export const pypi = readThenCompare(read, compare);

function read(text: string): PythonVersion | null {
  const found = SHAPE.exec(text.trim().toLowerCase());
  if (found === null) return null;
  const [, epoch, release = "", pre, preNumber, implicitPost, post, postNumber, dev, devNumber, local] = found;
  return {
    epoch: epoch ?? "0",
    release: release.split("."),
    pre: pre === undefined ? null : { rank: RANKS[pre] ?? 0, number: preNumber || "0" },
    post: post === undefined ? (implicitPost ?? null) : postNumber || "0",
    dev: dev === undefined ? null : devNumber || "0",
    local: local?.split(/[-_.]/) ?? [],
  };
}

function compare(a: PythonVersion, b: PythonVersion): number {
  return (
    compareDigits(a.epoch, b.epoch) ||
    compareIntegers(a.release, b.release) ||
    comparePre(a, b) ||
    compareOptional(a.post, b.post, -1) ||
    compareOptional(a.dev, b.dev, 1) ||
    compareLocal(a.local, b.local)
  );
}

function comparePre(a: PythonVersion, b: PythonVersion): number {
  const order = preRank(a) - preRank(b);
  return order || compareDigits(a.pre?.number ?? "0", b.pre?.number ?? "0");
}

/** A bare development release comes before the first alpha; a final or post release after the last candidate. */
function preRank({ pre, post, dev }: PythonVersion): number {
  if (pre !== null) return pre.rank;
  return post === null && dev !== null ? -1 : 3;
}

/** `missing`: where a version without the part stands, -1 before and 1 after those with it. */
function compareOptional(a: string | null, b: string | null, missing: -1 | 1): number {
  if (a === null && b === null) return 0;
  if (a === null) return missing;
  return b === null ? -missing : compareDigits(a, b);
}

/** Numbers after words, longer after shorter, any label after none. */
function compareLocal(a: string[], b: string[]): number {
  for (let n = 0; n < Math.min(a.length, b.length); n += 1) {
    const [x, y] = [a[n] ?? "", b[n] ?? ""];
    const [xNumber, yNumber] = [/^\d+$/.test(x), /^\d+$/.test(y)];
    const order = xNumber && yNumber ? compareDigits(x, y) : Number(xNumber) - Number(yNumber) || compareText(x, y);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
