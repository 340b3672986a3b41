import { compareVersions } from "./schemes.ts";

export const COMPARATORS = ["=", "!=", "<", "<=", ">", ">="] as const;
export type Comparator = (typeof COMPARATORS)[number];

export interface Constraint {
  comparator: Comparator;
  /** Decoded. */
  version: string;
}

/** A VERS range. `vers:<scheme>/*` has `all` and no constraints. */
export interface VersRange {
  scheme: string;
  all: boolean;
  constraints: Constraint[];
}

/** A text that is no VERS range; the message says what is wrong with it. */
export class VersError extends Error {
  override name = "VersError";
}

const LONGEST_RANGE = 8192;

/**
 * Reads `vers:<scheme>/<constraint>|<constraint>|…`, VERS (ECMA TC54 draft) "Parsing and validating".
 * White space is dropped and constraints may come in any order. Throws VersError.
 */
export function parseVers(text: string): VersRange {
  if (text.length > LONGEST_RANGE) throw new VersError(`a range is at most ${LONGEST_RANGE} characters`);
  const found = /^vers:([a-z][a-z0-9.+-]*)\/(.*)$/is.exec(text.replace(/\s+/g, ""));
  if (found === null) throw new VersError("a range is written vers:<scheme>/<constraints>");
  const [, scheme = "", list = ""] = found;
  const range = { scheme: scheme.toLowerCase(), all: list === "*", constraints: [] as Constraint[] };
  if (range.all) return range;
  range.constraints = split(list).map((constraint) => readConstraint(constraint, range.scheme));
  refuseRepeated(range.constraints);
  return range;
}

/** The canonical text: constraints in version order, versions escaped. Throws VersError when the order is not known. */
export function canonicalVers(range: VersRange): string {
  if (range.all) return `vers:${range.scheme}/*`;
  const list = sortConstraints(range);
  if (list === null) throw new VersError(`the versions of this range have no order under ${range.scheme}`);
  return `vers:${range.scheme}/${list.map(formatConstraint).join("|")}`;
}

/** By version; null when the scheme cannot order two of them. */
export function sortConstraints({ scheme, constraints }: VersRange): Constraint[] | null {
  let ordered = true;
  const sorted = [...constraints].sort((a, b) => {
    const order = compareVersions(scheme, a.version, b.version);
    ordered &&= order !== null;
    return order ?? 0;
  });
  return ordered ? sorted : null;
}

function split(list: string): string[] {
  if (list.startsWith("|")) throw new VersError("non-canonical VERS: leading pipe is not permitted");
  if (list.endsWith("|")) throw new VersError("non-canonical VERS: trailing pipe is not permitted");
  if (list.includes("||")) throw new VersError("non-canonical VERS: consecutive pipes are not permitted");
  return list.split("|");
}

function readConstraint(text: string, scheme: string): Constraint {
  const [, comparator = "", encoded = ""] = /^(!=|<=|>=|<|>|=)?(.*)$/.exec(text) ?? [];
  if (encoded === "") throw new VersError(`"${text}" has no version`);
  if (/[<>=!*]/.test(encoded)) throw new VersError(`"${text}" is no constraint: escape < > = ! * in a version`);
  if (scheme === "datetime") refuseOddInstant(encoded);
  return { comparator: (comparator || "=") as Comparator, version: decode(encoded) };
}

function decode(encoded: string): string {
  if (/%(?![0-9a-f]{2})/i.test(encoded)) throw new VersError("non-canonical VERS: invalid percent-encoding in version");
  if (/%(?:[0-9A-F]?[a-f]|[a-f][0-9A-F])/.test(encoded)) {
    throw new VersError("non-canonical VERS: percent-encoding in version is not canonical");
  }
  try {
    return decodeURIComponent(encoded);
  } catch {
    throw new VersError("non-canonical VERS: invalid percent-encoding in version");
  }
}

function refuseOddInstant(encoded: string): void {
  if (/\dt\d|z$/.test(encoded)) throw new VersError("non-canonical VERS: datetime must use uppercase T and Z");
  if (encoded.includes("%3A")) throw new VersError("non-canonical VERS: datetime time colons must be unencoded");
}

function refuseRepeated(constraints: Constraint[]): void {
  const seen = new Set<string>();
  for (const { version } of constraints) {
    if (seen.has(version)) throw new VersError(`the version ${version} stands in two constraints`);
    seen.add(version);
  }
}

function formatConstraint({ comparator, version }: Constraint): string {
  const encoded = encodeURIComponent(version).replaceAll("%3A", ":").replaceAll("!", "%21").replaceAll("*", "%2A");
  return (comparator === "=" ? "" : comparator) + encoded;
}
