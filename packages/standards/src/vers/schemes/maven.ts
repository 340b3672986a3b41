import { compareDigits, compareText, readThenCompare } from "./order.ts";

/** Digits, a qualifier, or a sublist: what Maven's ComparableVersion calls its items. */
type Item = { digits: string } | { word: string } | Item[];

const QUALIFIERS = ["alpha", "beta", "milestone", "rc", "snapshot", "", "sp"];
const RELEASE = "5";
const ALIASES: Record<string, string> = { ga: "", final: "", release: "", cr: "rc" };
const SHORT: Record<string, string> = { a: "alpha", b: "beta", m: "milestone" };

/** Maven's order (POM reference, "Version Order Specification"): 1-alpha < 1-beta < 1-rc < 1-SNAPSHOT < 1 < 1-sp < 1.1. */
export const maven = readThenCompare(read, compareLists);

function read(text: string): Item[] | null {
  const version = text.trim().toLowerCase();
  if (version === "" || /\s/.test(version)) return null;
  const root: Item[] = [];
  const lists = [root];
  let list = root;
  const nest = () => {
    const inner: Item[] = [];
    list.push(inner);
    lists.push(inner);
    list = inner;
  };
  for (const { text: token, end } of tokens(version)) {
    if (token === "") list.push({ digits: "0" });
    else if (/^\d/.test(token)) list.push({ digits: token });
    else list.push({ word: qualifier(token, end === "digit") });
    if (end === "digit" || end === "letter" || (end === "-" && list.length > 0)) nest();
  }
  for (const inner of lists.reverse()) normalise(inner);
  return root;
}

type End = "." | "-" | "digit" | "letter" | "none";

/** Pieces between dots, dashes and changes from letter to digit, each with what ended it. */
function tokens(version: string): { text: string; end: End }[] {
  const found: { text: string; end: End }[] = [];
  const pattern = /(\d+|[^\d.-]+|)([.-]|(?=.)|$)/gy;
  for (let at = 0; at < version.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const [, text = "", mark = ""] = pattern.exec(version) ?? [];
    const next = version[pattern.lastIndex] ?? "";
    if (mark === "" && next === "") found.push({ text, end: "none" });
    else found.push({ text, end: mark === "." || mark === "-" ? mark : /\d/.test(next) ? "digit" : "letter" });
  }
  return found;
}

function qualifier(word: string, beforeDigit: boolean): string {
  const full = beforeDigit ? (SHORT[word] ?? word) : word;
  return ALIASES[full] ?? full;
}

/** Trailing zeros and empty qualifiers do not count, also before a qualifier: 1.0.0-rc is 1-rc. */
function normalise(list: Item[]): void {
  for (let n = list.length - 1; n >= 0; n -= 1) {
    const item = list[n] as Item;
    if (isNull(item)) {
      const next = list[n + 1];
      if (next === undefined || startsWithWord(next)) list.splice(n, 1);
    } else if (!Array.isArray(item)) return;
  }
}

function isNull(item: Item): boolean {
  if (Array.isArray(item)) return item.length === 0;
  return "digits" in item ? /^0+$/.test(item.digits) : item.word === "";
}

function startsWithWord(item: Item): boolean {
  const first = Array.isArray(item) ? item[0] : item;
  return first !== undefined && !Array.isArray(first) && "word" in first;
}

function compareItems(a: Item | null, b: Item | null): number {
  if (a === null) return b === null ? 0 : -compareItems(b, null);
  if (Array.isArray(a)) return compareList(a, b);
  return "digits" in a ? compareNumber(a.digits, b) : compareWord(a.word, b);
}

function compareNumber(digits: string, b: Item | null): number {
  if (b === null) return /^0+$/.test(digits) ? 0 : 1;
  return !Array.isArray(b) && "digits" in b ? compareDigits(digits, b.digits) : 1;
}

function compareWord(word: string, b: Item | null): number {
  if (b === null) return compareText(rank(word), RELEASE);
  return !Array.isArray(b) && "word" in b ? compareText(rank(word), rank(b.word)) : -1;
}

function compareList(a: Item[], b: Item | null): number {
  if (b === null) return compareLists(a, []);
  if (Array.isArray(b)) return compareLists(a, b);
  return "digits" in b ? -1 : 1;
}

function compareLists(a: Item[], b: Item[]): number {
  for (let n = 0; n < Math.max(a.length, b.length); n += 1) {
    const order = compareItems(a[n] ?? null, b[n] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

/** Known qualifiers by their place, unknown ones after all of them, by name. */
function rank(word: string): string {
  const place = QUALIFIERS.indexOf(word);
  return place < 0 ? `${QUALIFIERS.length}-${word}` : String(place);
}
