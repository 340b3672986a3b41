export { BOM_LIMITS, readBom } from "./read-bom.ts";
export type {
  Bom,
  BomComponent,
  BomError,
  BomErrorCode,
  BomIdentifier,
  BomLimits,
  BomReading,
  BomScope,
} from "./bom.ts";
