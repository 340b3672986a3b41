import { BomFault, type Bom, type BomLimits, type BomReading } from "./bom.ts";
import { BomTexts } from "./bom-texts.ts";
import { collectComponents, readComponent, type RawComponent } from "./components.ts";
import { parseBomJson } from "./parse-bom-json.ts";
import { validateBom } from "./validate-bom.ts";

export const BOM_LIMITS: BomLimits = {
  maxBytes: 32 << 20,
  maxDepth: 64,
  maxValues: 4_000_000,
  maxComponents: 100_000,
  maxTextLength: 2048,
};

interface RawBom {
  specVersion: string;
  serialNumber?: string;
  version?: number;
  metadata?: { timestamp?: string; component?: RawComponent };
  components?: RawComponent[];
}

/**
 * Reads a CycloneDX JSON BOM, 1.2 to 1.7 (ECMA-424): held to the official schema of the version it names, flattened to
 * its components. All of it is right or none is given: errors say where, what, and how to mend it.
 * `source` is the file's bytes, or its text. Never rejects for what the file holds.
 */
export async function readBom(source: Uint8Array | string, limits: Partial<BomLimits> = {}): Promise<BomReading> {
  const bounds = { ...BOM_LIMITS, ...limits };
  try {
    const value = parseBomJson(source, bounds);
    await validateBom(value);
    return { ok: true, bom: toBom(value as RawBom, bounds) };
  } catch (error) {
    if (error instanceof BomFault) return { ok: false, errors: error.errors };
    throw error;
  }
}

function toBom(raw: RawBom, limits: BomLimits): Bom {
  const texts = new BomTexts(limits.maxTextLength);
  const subject = raw.metadata?.component;
  const place = { path: "$.metadata.component", parentPath: null };
  const bom: Bom = {
    specVersion: raw.specVersion,
    serialNumber: raw.serialNumber?.toLowerCase() ?? null,
    version: raw.version ?? 1,
    timestamp: toUtc(raw.metadata?.timestamp),
    subject: subject === undefined ? null : readComponent(subject, place, texts),
    components: [
      ...collectComponents(raw.components, { path: "$.components", parentPath: null }, texts, limits),
      ...collectComponents(
        subject?.components,
        { path: "$.metadata.component.components", parentPath: place.path },
        texts,
        limits,
      ),
    ],
  };
  texts.refuseUnusable();
  return bom;
}

function toUtc(timestamp: string | undefined): string | null {
  const instant = new Date(timestamp ?? "");
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
