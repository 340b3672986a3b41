import { compareIntegers } from "./intdot.ts";
import { compareDigits, compareLists, compareText, readThenCompare } from "./order.ts";

interface PlainVersion {
  prefix: string;
  numbers: string[];
  /** What follows the numbers: SP1, Update 3, rc2, a single letter; null when it says nothing about order. */
  suffix: Part[] | null;
  text: string;
}

interface Part {
  word: string;
  number: string;
}

const NUMBERED = /^(?:v|ver|version|r|rel|release)[.\s]*(?=\d)/i;
const SHAPE = /^([a-z][a-z-]*[a-z](?:[ _.-]+v?))?(\d+(?:\.\d+)*)(.*)$/is;
const PARTS =
  /(?:[ _.+-]*\(?(sp|service pack|update|upd|hotfix|hf|patch|pl|cu|fp|mp|p|rev|alpha|beta|pre|rc|build)[ _.]*(\d*)\)?|([a-z]))(?![a-z])/iy;

/** 1:2.3 and 1!2.3 put an epoch first. */
const EPOCH = /^[:!]/;

const NOTHING: Part = { word: "", number: "0" };
const BEFORE_RELEASE = ["alpha", "beta", "pre", "rc"];
const SAME_WORD: Record<string, string> = {
  "service pack": "sp",
  upd: "update",
  hotfix: "hf",
  pl: "patch",
  p: "patch",
};

/**
 * Versions of no known scheme, as vendors write them: V7.4 SP1, 1.0.2k, 3.1-rc2. Numbers decide; where they
 * tie, words only where any reader would agree (pre-releases before, service packs and single letters after). VERS
 * leaves `generic` open: what is not plain here gets no order, so that nobody is told "not affected" by a guess.
 */
export const generic = readThenCompare(readPlain, comparePlain);

function readPlain(text: string): PlainVersion | null {
  const trimmed = text.trim().replace(NUMBERED, "");
  const [, prefix, numbers, rest = ""] = SHAPE.exec(trimmed) ?? [];
  if (numbers === undefined || EPOCH.test(rest)) return null;
  return {
    prefix: (prefix ?? "").toLowerCase().trim(),
    numbers: numbers.split("."),
    suffix: readParts(rest),
    text: trimmed.toLowerCase(),
  };
}

function readParts(rest: string): Part[] | null {
  const parts: Part[] = [];
  const pattern = new RegExp(PARTS);
  for (let at = 0; at < rest.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const found = pattern.exec(rest);
    if (found === null) return null;
    const [, word, number, letter = ""] = found;
    const known = (word ?? letter).toLowerCase();
    if (word === undefined && /^\d/.test(rest.slice(pattern.lastIndex))) return null;
    parts.push({ word: SAME_WORD[known] ?? known, number: number || "0" });
  }
  return parts;
}

function comparePlain(a: PlainVersion, b: PlainVersion): number | null {
  if (a.text === b.text) return 0;
  if (a.prefix !== b.prefix) return null;
  const shared = Math.min(a.numbers.length, b.numbers.length);
  const order = compareIntegers(a.numbers.slice(0, shared), b.numbers.slice(0, shared));
  if (order !== 0) return order;
  if (a.suffix === null || b.suffix === null || goesOn(a, b, shared) || goesOn(b, a, shared)) return null;
  return compareIntegers(a.numbers, b.numbers) || compareLists(a.suffix, b.suffix, comparePart, NOTHING);
}

/** 7.1 SP1 against 7.1.2: nobody knows whether the service pack or the third number came first. */
function goesOn(shorter: PlainVersion, longer: PlainVersion, shared: number): boolean {
  const first = shorter.suffix?.[0];
  const more = longer.numbers.slice(shared).some((number) => !/^0+$/.test(number));
  return shorter.numbers.length === shared && first !== undefined && phase(first.word) > 0 && more;
}

function comparePart(a: Part, b: Part): number | null {
  if (a.word === b.word) return compareDigits(a.number, b.number);
  const [aPhase, bPhase] = [phase(a.word), phase(b.word)];
  if (aPhase !== bPhase) return aPhase - bPhase;
  if (aPhase < 0) return BEFORE_RELEASE.indexOf(a.word) - BEFORE_RELEASE.indexOf(b.word);
  return a.word.length === 1 && b.word.length === 1 ? compareText(a.word, b.word) : null;
}

function phase(word: string): -1 | 0 | 1 {
  if (word === "") return 0;
  return BEFORE_RELEASE.includes(word) ? -1 : 1;
}
