import type { IdentifierKind } from "../criteria/criterion.ts";

export interface BomIdentifier {
  kind: IdentifierKind;
  value: string;
}

export interface BomComponent {
  name: string;
  vendor: string | null;
  version: string | null;
  /** CycloneDX component type: application, library, operating-system, device, firmware, … */
  kind: string;
  identifiers: BomIdentifier[];
  /** CycloneDX `bom-ref`, unique in the BOM. */
  ref: string | null;
  /** JSON path in the file, as in $.components[3].components[0]. */
  path: string;
  /** Path of the component this one is nested in; null at the top. */
  parentPath: string | null;
}

export interface Bom {
  /** 1.2 to 1.7. */
  specVersion: string;
  /** urn:uuid:… in lower case. */
  serialNumber: string | null;
  /** The BOM's own revision, from 1. */
  version: number;
  /** metadata.timestamp as RFC 3339 in UTC. */
  timestamp: string | null;
  /** What the BOM is about: metadata.component. Not repeated in `components`. */
  subject: BomComponent | null;
  /** Every component, nested ones included, in file order, parents first. */
  components: BomComponent[];
}

/** One fault of the file: where, what, and how to mend it. */
export interface BomError {
  path: string;
  message: string;
  hint: string;
}

export type BomReading = { ok: true; bom: Bom } | { ok: false; errors: BomError[] };

export interface BomLimits {
  maxBytes: number;
  /** Levels of JSON nesting. */
  maxDepth: number;
  /** Components, nested ones included. */
  maxComponents: number;
}
