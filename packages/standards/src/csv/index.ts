export { readCsv, CSV_LIMITS } from "./read-csv.ts";
export type { CsvColumns, CsvError, CsvLimits, CsvReading, CsvRow } from "./read-csv.ts";
export { defuseCell, writeCsv } from "./write-csv.ts";
export type { CsvCell } from "./write-csv.ts";
