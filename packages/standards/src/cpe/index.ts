export { compareCpe } from "./compare-cpe.ts";
export type { CpeRelation } from "./compare-cpe.ts";
export { CPE_ATTRIBUTES, CpeError, parseCpe } from "./parse-cpe.ts";
export type { Cpe, CpeAttribute, CpeValue } from "./parse-cpe.ts";
