import { lies, type Extent, type Interval } from "./extent.ts";
import { sortConstraints, type Constraint, type VersRange } from "./parse-vers.ts";
import { readsVersion, SCHEMES } from "./schemes.ts";

/** Three answers; `reason` is a stable code, `detail` says it in English. */
export interface Decision {
  result: "match" | "no_match" | "cannot_decide";
  reason: DecisionReason;
  detail: string | null;
}

export type DecisionReason =
  | "every_version"
  | "in_range"
  | "outside_range"
  | "version_missing"
  | "version_unreadable"
  | "range_unreadable"
  | "not_comparable"
  | "scheme_unknown";

/**
 * Whether a range holds a version: VERS "Checking if a version is contained within a range", in three values.
 * Never throws: an odd version or an unordered range is `cannot_decide`.
 */
export function versContains(range: VersRange, version: string): Decision {
  if (range.scheme === "none") return { result: "no_match", reason: "outside_range", detail: null };
  if (range.all) return { result: "match", reason: "every_version", detail: null };
  if (!SCHEMES.includes(range.scheme))
    return undecided("scheme_unknown", `no order is known for ${range.scheme} versions`);
  const sorted = sortConstraints(range);
  if (sorted === null) return undecided("range_unreadable", `the range's versions have no order under ${range.scheme}`);
  return decideExtent(toExtent(range.scheme, sorted), version);
}

/** The decision for any extent; a tie between equal versions of different spelling counts as equal. */
export function decideExtent(extent: Extent, version: string): Decision {
  const answer = lies(version, extent);
  if (answer === true) return { result: "match", reason: "in_range", detail: null };
  if (answer === false) return { result: "no_match", reason: "outside_range", detail: null };
  const readable = readsVersion(extent.scheme, version);
  return readable
    ? undecided("not_comparable", `${version} cannot be placed against every version of the range`)
    : undecided("version_unreadable", `${version} is not a plain ${extent.scheme} version`);
}

export function undecided(reason: DecisionReason, detail: string): Decision {
  return { result: "cannot_decide", reason, detail };
}

/** VERS pairs sorted bounds: a lower one opens an interval, an upper one closes it, redundant ones are dropped. */
function toExtent(scheme: string, sorted: readonly Constraint[]): Extent {
  const pick = (comparator: string) => sorted.filter((c) => c.comparator === comparator).map((c) => c.version);
  const [equals, excludes] = [pick("="), pick("!=")];
  const intervals: Interval[] = [];
  for (const { comparator, version } of sorted) {
    const last = intervals.at(-1);
    const bound = { version, inclusive: comparator.endsWith("=") };
    if (comparator.startsWith("<")) closeWith(intervals, bound);
    else if (comparator.startsWith(">") && last?.upper !== null) intervals.push({ lower: bound, upper: null });
  }
  if (intervals.length === 0 && equals.length === 0) intervals.push({ lower: null, upper: null });
  return { scheme, intervals, equals, excludes };
}

/** An upper bound closes the open interval, widens the closed one before it, or starts from nothing. */
function closeWith(intervals: Interval[], upper: { version: string; inclusive: boolean }): void {
  const last = intervals.at(-1);
  if (last === undefined) intervals.push({ lower: null, upper });
  else last.upper = upper;
}
