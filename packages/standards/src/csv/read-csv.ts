/** One fault: `line` counts from 1 with the header; `column` is the header's name, null when the whole line is meant. */
export interface CsvError {
  line: number;
  column: string | null;
  message: string;
  hint: string;
}

export interface CsvRow {
  line: number;
  /** Every known column, trimmed; an absent optional column or cell is "". */
  values: Record<string, string>;
}

/** The columns a file may have. An unknown column is an error: it is a typo more often than a wish. */
export type CsvColumns = Record<string, { required: boolean; maxLength?: number }>;

export interface CsvLimits {
  maxBytes: number;
  maxRows: number;
  maxCellLength: number;
}

export type CsvReading =
  { ok: true; delimiter: "," | ";" | "\t"; header: string[]; rows: CsvRow[] } | { ok: false; errors: CsvError[] };

export declare const CSV_LIMITS: CsvLimits;
export declare function readCsv(
  source: Uint8Array | string,
  columns: CsvColumns,
  limits?: Partial<CsvLimits>,
): CsvReading;
