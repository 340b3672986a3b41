/** One fault. `line` counts from 1 with the header; `column` is the header's name, null when the whole line is meant. */
export interface CsvError {
  line: number;
  column: string | null;
  /** Stable, for translation; `message` and `hint` are in English. */
  code: CsvErrorCode;
  message: string;
  hint: string;
}

export type CsvErrorCode =
  | "file_empty"
  | "file_too_large"
  | "too_many_rows"
  | "not_utf8"
  | "nul_character"
  | "unknown_column"
  | "repeated_column"
  | "missing_column"
  | "cell_count"
  | "cell_empty"
  | "cell_too_long"
  | "control_character"
  | "quote_open"
  | "quote_inside"
  | "line_too_long";

export interface CsvRow {
  /** Where the row starts in the file. */
  line: number;
  /** Every known column, trimmed; an absent optional column or cell is "". */
  values: Record<string, string>;
}

/** The columns a file may have, by header name. An unknown column is an error: it is a typo more often than a wish. */
export type CsvColumns = Record<string, { required: boolean; maxLength?: number }>;

export interface CsvLimits {
  maxBytes: number;
  maxRows: number;
  /** Characters, where the column names no limit of its own. */
  maxCellLength: number;
  /** Errors told; reading stops there. */
  maxErrors: number;
}

export type CsvDelimiter = "," | ";" | "\t";

export type CsvReading =
  { ok: true; delimiter: CsvDelimiter; header: string[]; rows: CsvRow[] } | { ok: false; errors: CsvError[] };

/** A record before its cells are judged. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** Ends reading with what is wrong; never leaves this folder. */
export class CsvFault extends Error {
  readonly fault: CsvError;

  constructor(line: number, column: string | null, code: CsvErrorCode, message: string, hint: string) {
    super(message);
    this.fault = { line, column, code, message, hint };
  }
}
