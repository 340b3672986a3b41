export { canonicalVers, parseVers, VersError } from "./parse-vers.ts";
export type { Comparator, Constraint, VersRange } from "./parse-vers.ts";
export { versContains } from "./vers-contains.ts";
export type { Decision } from "./vers-contains.ts";
export { parseTextRange } from "./text-range.ts";
export { decideVersion } from "./decide-version.ts";
export { compareVersions, SCHEMES } from "./schemes.ts";
export type { Scheme } from "./schemes.ts";
