import type { IdentifierKind } from "../criteria/criterion.ts";
import type { JsonError, JsonErrorCode, JsonLimits, SchemaErrorCode } from "../json/json.ts";

export interface BomIdentifier {
  kind: IdentifierKind;
  value: string;
}

/** `excluded`: documented, not delivered (tests, build tools). */
export type BomScope = "required" | "optional" | "excluded";

export interface BomComponent {
  name: string;
  /** Supplier, else manufacturer, publisher or group. */
  vendor: string | null;
  version: string | null;
  /** CycloneDX component type: application, library, operating-system, device, firmware, … */
  kind: string;
  scope: BomScope | null;
  /** Package URLs in canonical form; a SWID tag as pkg:swid. */
  identifiers: BomIdentifier[];
  /** CycloneDX `bom-ref`. */
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
  /** What the BOM is about: metadata.component. Not repeated in `components`; those nested in it are. */
  subject: BomComponent | null;
  /** Every component, nested ones included, parents first. */
  components: BomComponent[];
}

export type BomErrorCode =
  JsonErrorCode | SchemaErrorCode | "too_many_components" | "not_cyclonedx" | "version_unsupported" | "unusable_text";

export type BomError = JsonError<BomErrorCode>;

export type BomReading = { ok: true; bom: Bom } | { ok: false; errors: BomError[] };

export interface BomLimits extends JsonLimits {
  /** Components, nested ones included. */
  maxComponents: number;
  /** Characters of a name, vendor, version or identifier. */
  maxTextLength: number;
}

/** Ends reading with what is wrong; never leaves this folder. */
export class BomFault extends Error {
  readonly errors: BomError[];

  constructor(errors: BomError[]) {
    super(errors[0]?.message);
    this.errors = errors;
  }
}

export function fault(code: BomErrorCode, message: string, hint: string, path = "$"): BomFault {
  return new BomFault([{ path, code, message, hint }]);
}
