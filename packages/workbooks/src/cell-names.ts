import type { Area } from "./workbook.ts";

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** 28 → "AB" (ECMA-376 part 1, 18.18.7). */
export function columnName(column: number): string {
  let [rest, name] = [column, ""];
  while (rest > 0) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    rest = Math.floor((rest - 1) / 26);
  }
  return name;
}

export const cellName = (row: number, column: number) => `${columnName(column)}${row}`;

/** "AB12" or "$AB$12" → its row and column; null when it is no cell. */
export function parseCell(name: string): { row: number; column: number } | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  if (!letters || !digits) return null;
  const [column, row] = [columnOf(letters), Number(digits)];
  return row >= 1 && row <= lastRow && column <= lastColumn ? { row, column } : null;
}

const columnOf = (letters: string) =>
  Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64).reduce((sum, digit) => sum * 26 + digit, 0);

/** "B2:C9", "B2", "B:C" or "2:9"; null when it is no range. Never counted out: a range can have 17 billion cells. */
export function parseArea(range: string): Area | null {
  const plain = range.replaceAll("$", "");
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) return area(1, columnOf(columns[1] ?? ""), lastRow, columnOf(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows) return area(Number(rows[1]), 1, Number(rows[2]), lastColumn);
  const [from = "", to = from, ...more] = plain.split(":");
  const [first, last] = [parseCell(from), parseCell(to)];
  if (!first || !last || more.length > 0) return null;
  return area(first.row, first.column, last.row, last.column);
}

function area(top: number, left: number, bottom: number, right: number): Area | null {
  const all =
    [top, bottom].every((row) => row >= 1 && row <= lastRow) && [left, right].every((c) => c >= 1 && c <= lastColumn);
  if (!all) return null;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

export const holds = ({ top, left, bottom, right }: Area, row: number, column: number) =>
  row >= top && row <= bottom && column >= left && column <= right;
