import { compareVersions } from "./schemes.ts";

/** One end of an interval. */
export interface Bound {
  version: string;
  inclusive: boolean;
}

/** A stretch of versions; null is open. */
export interface Interval {
  lower: Bound | null;
  upper: Bound | null;
}

/** What a range covers, whatever it was written in: these intervals and single versions, without the excluded ones. */
export interface Extent {
  scheme: string;
  intervals: Interval[];
  equals: string[];
  excludes: string[];
}

/** In three values: null is "cannot be told". */
export type Answer = boolean | null;

/** Whether a version lies in an extent. One undecidable comparison matters only if the others leave it open. */
export function lies(version: string, extent: Extent): Answer {
  const { scheme, intervals, equals, excludes } = extent;
  const excluded = anyOf(excludes.map((other) => is(scheme, version, other)));
  if (excluded === true) return false;
  const inside = anyOf([
    ...equals.map((other) => is(scheme, version, other)),
    ...intervals.map((interval) => within(scheme, version, interval)),
  ]);
  return inside === true && excluded === null ? null : inside;
}

function within(scheme: string, version: string, { lower, upper }: Interval): Answer {
  return allOf([
    lower === null ? true : isBeyond(scheme, version, lower, 1),
    upper === null ? true : isBeyond(scheme, version, upper, -1),
  ]);
}

function isBeyond(scheme: string, version: string, bound: Bound, direction: 1 | -1): Answer {
  const order = compareVersions(scheme, version, bound.version);
  if (order === null || isVague(scheme, version, bound, direction)) return null;
  return order === 0 ? bound.inclusive : order * direction > 0;
}

function is(scheme: string, version: string, other: string): Answer {
  const order = compareVersions(scheme, version, other);
  if (order === null || isVague(scheme, version, { version: other, inclusive: true }, -1)) return null;
  return order === 0;
}

/**
 * A package revision on one side only (3.0.6-2 against 3.0.6) leaves the question open where the upstream versions tie.
 * Except: whatever its revision, 3.0.7-1 is not before 3.0.7.
 */
function isVague(scheme: string, version: string, bound: Bound, direction: 1 | -1): boolean {
  if (scheme !== "deb" && scheme !== "rpm") return false;
  const [own, other] = [withoutRevision(version), withoutRevision(bound.version)];
  const [hasOwn, hasOther] = [own !== version, other !== bound.version];
  if (hasOwn === hasOther || compareVersions(scheme, own, other) !== 0) return false;
  const notBefore = hasOwn && (direction === 1 ? bound.inclusive : !bound.inclusive);
  return !notBefore;
}

function withoutRevision(version: string): string {
  const dash = version.lastIndexOf("-");
  return dash < 0 ? version : version.slice(0, dash);
}

function anyOf(answers: Answer[]): Answer {
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

function allOf(answers: Answer[]): Answer {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}
