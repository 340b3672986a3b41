import {
  CsvFault,
  type CsvColumns,
  type CsvError,
  type CsvLimits,
  type CsvReading,
  type CsvRecord,
  type CsvRow,
} from "./csv.ts";
import { decodeCsv } from "./decode-csv.ts";
import { detectDelimiter, splitCsv } from "./split-csv.ts";

export const CSV_LIMITS: CsvLimits = { maxBytes: 64 << 20, maxRows: 200_000, maxCellLength: 4096, maxErrors: 100 };

/**
 * Reads a CSV file (RFC 4180; UTF-8; comma, semicolon or tab, told by the header) whose header names these columns, in
 * any order and letter case. All rows are right or none is given: errors name line and column. Never throws.
 */
export function readCsv(source: Uint8Array | string, columns: CsvColumns, limits: Partial<CsvLimits> = {}): CsvReading {
  const bounds = { ...CSV_LIMITS, ...limits };
  try {
    refuseTooLarge(source, bounds);
    const text = decodeCsv(source);
    const delimiter = detectDelimiter(text);
    const [first, ...records] = splitCsv(text, delimiter, bounds);
    if (first === undefined) throw new CsvFault(1, null, "file_empty", "The file is empty.", expected(columns));
    const header = readHeader(first, columns);
    if (records.length > bounds.maxRows) {
      const line = records[bounds.maxRows]?.line ?? 1;
      throw new CsvFault(
        line,
        null,
        "too_many_rows",
        `The file has more than ${bounds.maxRows} rows.`,
        "Split the file into several.",
      );
    }
    const errors: CsvError[] = [];
    const rows = records.flatMap((record) => readRow(record, header, columns, bounds, errors));
    return errors.length > 0 ? { ok: false, errors } : { ok: true, delimiter, header, rows };
  } catch (error) {
    if (error instanceof CsvFault) return { ok: false, errors: [error.fault] };
    throw error;
  }
}

function refuseTooLarge(source: Uint8Array | string, { maxBytes }: CsvLimits): void {
  const size = typeof source === "string" ? Buffer.byteLength(source) : source.length;
  if (size > maxBytes)
    throw new CsvFault(
      1,
      null,
      "file_too_large",
      `The file has more than ${maxBytes} bytes.`,
      "Split the file into several.",
    );
}

/** The header in the spelling of `columns`. */
function readHeader({ line, cells }: CsvRecord, columns: CsvColumns): string[] {
  const names = Object.keys(columns);
  const header = cells.map((cell) => {
    const wanted = cell.trim().toLowerCase();
    const known = names.find((name) => name.toLowerCase() === wanted);
    if (known === undefined)
      throw new CsvFault(
        line,
        cell.trim(),
        "unknown_column",
        `There is no column “${cell.trim()}”.`,
        expected(columns),
      );
    return known;
  });
  const twice = header.find((name, n) => header.indexOf(name) !== n);
  if (twice !== undefined)
    throw new CsvFault(
      line,
      twice,
      "repeated_column",
      `The column “${twice}” stands there twice.`,
      "Remove one of the two.",
    );
  const missing = names.find((name) => columns[name]?.required && !header.includes(name));
  if (missing !== undefined)
    throw new CsvFault(line, missing, "missing_column", `The column “${missing}” is missing.`, expected(columns));
  return header;
}

function expected(columns: CsvColumns): string {
  const names = Object.entries(columns).map(([name, { required }]) => (required ? name : `${name} (optional)`));
  return `The columns are ${names.join(", ")}.`;
}

function readRow(
  { line, cells }: CsvRecord,
  header: readonly string[],
  columns: CsvColumns,
  limits: CsvLimits,
  errors: CsvError[],
): CsvRow[] {
  if (errors.length >= limits.maxErrors) return [];
  if (cells.length !== header.length) {
    const message = `The line has ${cells.length} cells, the header has ${header.length}.`;
    errors.push({
      line,
      column: null,
      code: "cell_count",
      message,
      hint: "Put cells that hold the delimiter in quotation marks.",
    });
    return [];
  }
  const values = Object.fromEntries(Object.keys(columns).map((name) => [name, ""]));
  header.forEach((name, n) => (values[name] = cells[n]?.trim() ?? ""));
  const faults = header.flatMap((name) => judgeCell(line, name, values[name] ?? "", columns, limits));
  errors.push(...faults.slice(0, limits.maxErrors - errors.length));
  return faults.length > 0 ? [] : [{ line, values }];
}

function judgeCell(line: number, column: string, value: string, columns: CsvColumns, limits: CsvLimits): CsvError[] {
  const longest = columns[column]?.maxLength ?? limits.maxCellLength;
  if (value === "" && columns[column]?.required) {
    return [
      { line, column, code: "cell_empty", message: `“${column}” is empty.`, hint: "Every row needs a value here." },
    ];
  }
  if (value.length > longest) {
    const message = `“${column}” has ${value.length} characters, at most ${longest} are allowed.`;
    return [{ line, column, code: "cell_too_long", message, hint: "Shorten the value." }];
  }
  if (/[^\P{Cc}\t\r\n]/u.test(value)) {
    return [
      {
        line,
        column,
        code: "control_character",
        message: `“${column}” holds a control character.`,
        hint: "Type the value again.",
      },
    ];
  }
  return [];
}
