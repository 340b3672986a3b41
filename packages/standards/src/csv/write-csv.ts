export type CsvCell = string | number | boolean | null | undefined;
export declare function writeCsv(header: readonly string[], rows: Iterable<readonly CsvCell[]>): string;
export declare function defuseCell(text: string): string;
