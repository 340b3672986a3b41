export { decideVersion } from "./decide-version.ts";
export { canonicalVers, COMPARATORS, parseVers, VersError } from "./parse-vers.ts";
export type { Comparator, Constraint, VersRange } from "./parse-vers.ts";
export { compareVersions, SCHEMES } from "./schemes.ts";
export { versContains } from "./vers-contains.ts";
export type { Decision, DecisionReason } from "./vers-contains.ts";
