export { CpeError, parseCpe } from "./parse-cpe.ts";
export type { Cpe, CpeAttribute, CpeValue } from "./parse-cpe.ts";
export { compareCpe } from "./match-cpe.ts";
export type { CpeRelation } from "./match-cpe.ts";
