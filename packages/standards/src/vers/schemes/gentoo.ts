import { compareDigits, compareText, readThenCompare } from "./order.ts";

interface GentooVersion {
  numbers: string[];
  letter: string;
  suffixes: { word: string; number: string }[];
  revision: string;
}

const SHAPE = /^(\d+(?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?:~[0-9a-f]+)?(?:-r(\d+))?$/;
const BEFORE_RELEASE = ["alpha", "beta", "pre", "rc"];
const SUFFIXES = [...BEFORE_RELEASE, "", "cvs", "svn", "git", "hg", "p"];

/** Gentoo, PMS 9 §3.3. */
export const gentoo = readThenCompare(read, compare);

/** Alpine, apk-tools: Gentoo's order with its own suffixes and a commit hash that does not count. */
export const apk = gentoo;

function read(text: string): GentooVersion | null {
  const found = SHAPE.exec(text.trim());
  if (found === null) return null;
  const [, numbers = "", letter = "", suffixes = "", revision = "0"] = found;
  const pairs = [...suffixes.matchAll(/_([a-z]+)(\d*)/g)].map(([, word = "", number]) => ({
    word,
    number: number || "0",
  }));
  return { numbers: numbers.split("."), letter, suffixes: pairs, revision };
}

function compare(a: GentooVersion, b: GentooVersion): number {
  return (
    compareNumbers(a.numbers, b.numbers) ||
    compareText(a.letter, b.letter) ||
    compareSuffixes(a.suffixes, b.suffixes) ||
    compareDigits(a.revision, b.revision)
  );
}

function compareNumbers(a: string[], b: string[]): number {
  for (let n = 0; n < Math.min(a.length, b.length); n += 1) {
    const order = compareNumber(a[n] ?? "", b[n] ?? "", n === 0);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Past the first, a leading zero makes both numbers fractions: 1.01 < 1.1. */
function compareNumber(a: string, b: string, first: boolean): number {
  if (first || !(a.startsWith("0") || b.startsWith("0"))) return compareDigits(a, b);
  return compareText(a.replace(/0+$/, ""), b.replace(/0+$/, ""));
}

function compareSuffixes(a: GentooVersion["suffixes"], b: GentooVersion["suffixes"]): number {
  for (let n = 0; n < Math.max(a.length, b.length); n += 1) {
    const [x, y] = [a[n] ?? { word: "", number: "0" }, b[n] ?? { word: "", number: "0" }];
    const order = SUFFIXES.indexOf(x.word) - SUFFIXES.indexOf(y.word) || compareDigits(x.number, y.number);
    if (order !== 0) return order;
  }
  return 0;
}
