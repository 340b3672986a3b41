import { CsvError as ParserError } from "csv-parse";
import { parse } from "csv-parse/sync";
import { CsvFault, type CsvDelimiter, type CsvLimits, type CsvRecord } from "./csv.ts";

interface Parsed {
  record: string[];
  info: { bytes: number };
}

const NOT_RECORDS = 2;

/** RFC 4180 records with the line each starts on. Throws CsvFault at a quote that is wrong or a line without end. */
export function splitCsv(text: string, delimiter: CsvDelimiter, limits: CsvLimits): CsvRecord[] {
  const parsed = parseUpTo(text, delimiter, limits, limits.maxRows + NOT_RECORDS);
  return placeRecords(text, parsed).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
}

/** The delimiter that splits the header best; outside quotes, comma when none is there. */
export function detectDelimiter(text: string): CsvDelimiter {
  const header = (/^(?:[^\r\n"]|"[^"]*")*/.exec(text)?.[0] ?? "").replace(/"[^"]*"/g, "");
  const count = (delimiter: CsvDelimiter) => header.split(delimiter).length;
  return ([",", ";", "\t"] as const).reduce((best, other) => (count(other) > count(best) ? other : best));
}

function parseUpTo(text: string, delimiter: CsvDelimiter, limits: CsvLimits, to: number): Parsed[] {
  if (to === 0) return [];
  const options = {
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    max_record_size: Math.max(65_536, limits.maxCellLength * 16),
    to,
  };
  try {
    return parse(text, options) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof ParserError)) throw error;
    throw faultOf(error, text, delimiter, limits);
  }
}

/** The parser counts lines to the end of the file; the record at fault starts where the last good one ended. */
function faultOf(error: ParserError, text: string, delimiter: CsvDelimiter, limits: CsvLimits): CsvFault {
  const good = placeRecords(text, parseUpTo(text, delimiter, limits, Number(error["records"])), true);
  const line = good.at(-1)?.line ?? 1;
  const column = good.length > 1 ? (good[0]?.cells[Number(error["column"])]?.trim() ?? null) : null;
  if (error.code === "CSV_MAX_RECORD_SIZE") {
    return new CsvFault(
      line,
      column,
      "line_too_long",
      "The line is too long.",
      "Look for a quotation mark that is never closed.",
    );
  }
  const open = error.code === "CSV_QUOTE_NOT_CLOSED";
  const message = open ? "A quotation mark is never closed." : "A quotation mark stands inside a cell.";
  const hint = 'Put the cell in quotation marks and double those inside: "19"" rack".';
  return new CsvFault(line, column, open ? "quote_open" : "quote_inside", message, hint);
}

/** Byte offsets to lines, in one pass. With `next`, one more record: the place after the last one. */
function placeRecords(text: string, parsed: readonly Parsed[], next = false): CsvRecord[] {
  const bytes = Buffer.from(text);
  let [offset, line] = [0, 1];
  const forward = (to: number) => {
    for (; offset < to; offset += 1) {
      if (bytes[offset] === 0x0a || (bytes[offset] === 0x0d && bytes[offset + 1] !== 0x0a)) line += 1;
    }
  };
  const place = (cells: string[]) => {
    while (bytes[offset] === 0x0a || bytes[offset] === 0x0d) forward(offset + 1);
    return { line, cells };
  };
  const records = parsed.map(({ record, info }) => {
    const placed = place(record);
    forward(info.bytes);
    return placed;
  });
  return next ? [...records, place([])] : records;
}
