import type { BomLimits, BomReading } from "./bom.ts";
export declare const BOM_LIMITS: BomLimits;
export declare function readBom(source: Uint8Array | string, limits?: Partial<BomLimits>): Promise<BomReading>;
