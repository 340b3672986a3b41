import type { assetKinds, importKinds, importStates, lifecycles, Touched } from "@candor/db/schema";
import type { Bom } from "@candor/standards/cyclonedx";
import type { CsvRow } from "@candor/standards/csv";

export type ImportKind = (typeof importKinds)[number];
export type ImportState = (typeof importStates)[number];

export const limits = {
  bytes: 25 * 1024 * 1024,
  errorsKept: 500,
  errorsCounted: 100_000,
  /** For reading one file in its thread. */
  readingMs: 20_000,
  readingMb: 512,
  /** Past this many assets, everybody's exposure is computed again: naming them would cost more. */
  assetsNamed: 5_000,
  /** Rows written by one statement. */
  rowsAtOnce: 2_000,
  /** Bytes of a text that an index holds. */
  keyBytes: 1_000,
};

/** One fault: `where` is "12", "12:region", a JSON path or "file". */
export type ImportError = { where: string; code: string; value?: string; message: string; hint: string };

export type Changes = { added: number; removed: number; changed: number; unchanged: number };

/** What an import did; `assetId` when it was about one asset. */
export type Written = { changes: Changes; assetId?: string; touched?: Touched };

/** What a reading thread hands back. */
export type Reading =
  | { ok: true; kind: "cyclonedx"; bom: Bom }
  | { ok: true; kind: "assets_csv" | "subscriptions_csv"; header: string[]; rows: CsvRow[] }
  | { ok: false; errors: ImportError[]; total: number };

/** Ends an import with nothing written. */
export class ImportRefused extends Error {
  override name = "ImportRefused";
  readonly errors: ImportError[];

  constructor(errors: ImportError[]) {
    super(`${errors.length} errors`);
    this.errors = errors;
  }
}

export const columns = {
  assets_csv: {
    name: { required: true, maxLength: 200 },
    kind: { required: true },
    service: { required: true },
    region: { required: true },
    serial: { required: false, maxLength: 200 },
    lifecycle: { required: false },
    tenant: { required: false },
    vendor: { required: false, maxLength: 200 },
    model: { required: false, maxLength: 200 },
    sku: { required: false, maxLength: 200 },
  },
  subscriptions_csv: {
    tenant: { required: true },
    service: { required: true },
    region: { required: true },
    kind: { required: true },
    until: { required: false },
  },
};

export type AssetKind = (typeof assetKinds)[number];
export type Lifecycle = (typeof lifecycles)[number];

/** A product as a file describes it; `version` and `supplier` are "" when it does not say. */
export type FoundProduct = {
  supplier: string;
  name: string;
  version: string;
  kind: "hardware" | "firmware" | "operating_system" | "application" | "library" | "other";
  identifiers: { kind: "purl" | "cpe" | "model_number" | "sku" | "serial"; value: string }[];
};

/** PostgreSQL stores neither NUL nor half a surrogate pair, and nobody can search for what nobody sees. */
// oxlint-disable-next-line no-control-regex
export const isStorable = (text: string) => text.isWellFormed() && !/[\u0000-\u001f\u007f]/.test(text);

export const fitsKey = (text: string) => Buffer.byteLength(text) <= limits.keyBytes;
