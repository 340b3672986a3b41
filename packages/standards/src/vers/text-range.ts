import type { Bound, Extent, Interval } from "./extent.ts";
import { compareVersions } from "./schemes.ts";

/** `operator` null is a version alone. */
interface Piece {
  joiner: "and" | "or" | null;
  operator: "<" | "<=" | ">" | ">=" | "=" | null;
  version: string;
}

const LONGEST_TEXT = 1024;
const WORD_BEFORE_NUMBER = "(?:sp|service pack|update|upd|hotfix|hf|patch|cu|fp|mp|build|rev)";
const VERSION = new RegExp(`[a-z]{0,12}\\.?\\d[\\w.+~:^-]*(?:[ _]+${WORD_BEFORE_NUMBER}[ _.]*\\d+)*`, "iy");
const JOINER = /\s*(?:(,\s*and|and|,|&)|(,\s*or|or|\||;)|)\s*/iy;
const OPERATOR = /(<=|=<|>=|=>|<|>|==?)\s*/y;

/** Phrases people write for operators, longest first. */
const PHRASES: [RegExp, string][] = [
  [/[≤⩽]/g, "<="],
  [/[≥⩾]/g, ">="],
  [/\b(?:up to and including|through|thru|until and including)\b/gi, " <= "],
  [/\b(?:prior to|earlier than|older than|lower than|less than|before|below)\b/gi, " < "],
  [/\b(?:later than|newer than|greater than|higher than|after|above)\b/gi, " > "],
  [/\b(?:from|since|starting with|starting at)\b/gi, " >= "],
];

/**
 * Reads a range as advisories write it in words (CSAF `vls`, "All versions < V7.4 SP1", ">= 1.0 and < 1.6",
 * "3.0.0 through 3.0.6", "5.8 and earlier"). Null when it can be read in two ways or not at all: then a person decides.
 */
export function parseTextRange(text: string, scheme: string): Extent | null {
  if (text.length > LONGEST_TEXT) return null;
  const plain = simplify(text);
  if (plain === null) return { scheme, intervals: [{ lower: null, upper: null }], equals: [], excludes: [] };
  const pieces = readPieces(plain);
  return pieces && toExtent(pieces, scheme);
}

/** Operators for words; null when the text says "every version". */
function simplify(text: string): string | null {
  let plain = text
    .trim()
    .replace(/^vers:all\//i, "")
    .replaceAll('"', "");
  if (/^(\*|all|all versions?|any|any versions?|every version)?$/i.test(plain)) return null;
  plain = plain.replace(/^(?:all|any)(?: \w+)? versions?(?=\s*[<>=≤≥]|\s+[a-z])/i, "").replace(/^versions?\s+/i, "");
  plain = plain.replace(/\bbetween (\S+) (?:\(including\) )?and (\S+)(?: \((in|ex)cluding\))?$/i, betweenToOperators);
  plain = plain.replace(
    /^(\S+(?: \S+)?) (?:and|or) (?:earlier|prior|older|below|lower|before)(?: versions?)?$/i,
    "<= $1",
  );
  plain = plain.replace(/^(\S+(?: \S+)?) (?:and|or) (?:later|newer|above|higher|up)(?: versions?)?$/i, ">= $1");
  plain = plain.replace(/^(\d\S*)\s+(?:to|-|–)\s+(\d\S*)$/i, ">= $1 <= $2");
  plain = plain.replace(/^(v?\d\S*)\s+(?=(?:up to and including|through|thru)\b)/i, ">= $1 ");
  for (const [phrase, operator] of PHRASES) plain = plain.replace(phrase, operator);
  return plain.trim();
}

/** "between A and B" alone does not say whether B is in: only the form that says so is read. */
function betweenToOperators(whole: string, from: string, to: string, side: string | undefined): string {
  return side === undefined ? whole : `>= ${from} ${side.toLowerCase() === "in" ? "<=" : "<"} ${to}`;
}

function readPieces(plain: string): Piece[] | null {
  const pieces: Piece[] = [];
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(plain);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  while (at < plain.length) {
    const [, and, or] = take(JOINER) ?? [];
    if ((and ?? or) !== undefined && pieces.length === 0) return null;
    const operator = take(OPERATOR)?.[1] ?? null;
    const version = take(VERSION)?.[0];
    if (version === undefined || !/\d/.test(version)) return null;
    pieces.push({
      joiner: or ? "or" : and ? "and" : null,
      operator: normal(operator),
      version: version.replace(/[.,]$/, ""),
    });
  }
  return pieces.length === 0 ? null : pieces;
}

function normal(operator: string | null): Piece["operator"] {
  const same: Record<string, Piece["operator"]> = { "=<": "<=", "=>": ">=", "==": "=" };
  return operator === null ? null : (same[operator] ?? (operator as Piece["operator"]));
}

/**
 * A list of single versions, or bounds. Whatever mixes the two ("5.011 | < 8.011"), joins two upper bounds with "and",
 * or holds nothing (> 2 and < 1) is ambiguous: null.
 */
function toExtent(pieces: readonly Piece[], scheme: string): Extent | null {
  const single = pieces.filter(({ operator }) => operator === null || operator === "=");
  if (single.length === pieces.length) {
    const plain = pieces.every(({ joiner, version }, n) => (n === 0 || joiner !== null) && !isHyphenRange(version));
    return plain ? { scheme, intervals: [], equals: pieces.map(({ version }) => version), excludes: [] } : null;
  }
  const intervals = single.length === 0 ? pair(pieces, scheme) : null;
  return intervals && { scheme, intervals, equals: [], excludes: [] };
}

/** 1.0.0-1.2.0 may be a range or a version. */
function isHyphenRange(version: string): boolean {
  return /^v?\d+(\.\d+)+-v?\d+(\.\d+)+$/i.test(version);
}

function pair(pieces: readonly Piece[], scheme: string): Interval[] | null {
  const intervals: Interval[] = [];
  for (const { joiner, operator, version } of pieces) {
    const upper = operator?.startsWith("<") ?? false;
    const bound: Bound = { version, inclusive: operator?.endsWith("=") ?? false };
    const last = intervals.at(-1);
    const open = last?.lower && last.upper === null ? last : null;
    if (upper && open && !isEmpty({ lower: open.lower, upper: bound }, scheme)) open.upper = bound;
    else if (last === undefined || joiner === "or" || (joiner === "and" && !upper && !open)) {
      intervals.push(upper ? { lower: null, upper: bound } : { lower: bound, upper: null });
    } else return null;
  }
  return intervals;
}

function isEmpty({ lower, upper }: Interval, scheme: string): boolean {
  if (lower === null || upper === null) return false;
  const order = compareVersions(scheme, lower.version, upper.version);
  return order !== null && (order > 0 || (order === 0 && !(lower.inclusive && upper.inclusive)));
}
