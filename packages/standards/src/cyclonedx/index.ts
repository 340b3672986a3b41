export { BOM_LIMITS, readBom } from "./read-bom.ts";
export type { Bom, BomComponent, BomError, BomIdentifier, BomLimits, BomReading } from "./bom.ts";
