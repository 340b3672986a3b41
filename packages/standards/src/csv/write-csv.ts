export type CsvCell = string | number | boolean | null | undefined;

/**
 * Writes RFC 4180 CSV with CR LF and a byte order mark, which spreadsheets need to see UTF-8. Text cells that a
 * spreadsheet would take for a formula are defused; numbers are written as they are.
 */
export function writeCsv(
  header: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
  { delimiter = "," }: { delimiter?: "," | ";" | "\t" } = {},
): string {
  const lines = [header, ...rows].map((cells) => cells.map((cell) => writeCell(cell, delimiter)).join(delimiter));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

/**
 * Puts an apostrophe before a text that a spreadsheet would run: one that starts, blanks apart, with = + - @ or their
 * full-width forms, or with TAB, CR or LF (OWASP "CSV Injection"). A plain negative number is left alone.
 */
export function defuseCell(text: string): string {
  const harmless = /^-?\d+([.,]\d+)?$/.test(text);
  return !harmless && /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}

function writeCell(cell: CsvCell, delimiter: string): string {
  if (cell === null || cell === undefined) return "";
  const text = typeof cell === "string" ? defuseCell(cell) : String(cell);
  const plain = !text.includes(delimiter) && !/["\r\n]|^\s|\s$/.test(text);
  return plain ? text : `"${text.replaceAll('"', '""')}"`;
}
