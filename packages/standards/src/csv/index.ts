export { CSV_LIMITS, readCsv } from "./read-csv.ts";
export type { CsvColumns, CsvDelimiter, CsvError, CsvErrorCode, CsvLimits, CsvReading, CsvRow } from "./csv.ts";
export { defuseCell, writeCsv } from "./write-csv.ts";
export type { CsvCell } from "./write-csv.ts";
