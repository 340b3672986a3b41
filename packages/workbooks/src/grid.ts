import { holds } from "./cell-names.ts";
import type { Cell, Sheet } from "./workbook.ts";

export type Grid = {
  at(row: number, column: number): Cell | undefined;
  text(row: number, column: number): string;
  row(row: number): Cell[];
  /** The top-left cell of the merge that covers a place; else the place itself. */
  topLeft(row: number, column: number): { row: number; column: number };
  allowed(row: number, column: number): string[] | null;
};

export function gridOf(sheet: Sheet): Grid {
  const rows = new Map<number, Map<number, Cell>>();
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    const beside = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, beside.set(column, cell));
  }
  const at = (row: number, column: number) => rows.get(row)?.get(column);
  return {
    at,
    text: (row, column) => at(row, column)?.text.trim() ?? "",
    row: (row) => [...(rows.get(row)?.values() ?? [])],
    topLeft(row, column) {
      const merge = sheet.merges.find((area) => holds(area, row, column));
      return merge ? { row: merge.top, column: merge.left } : { row, column };
    },
    allowed: (row, column) => sheet.rules.find(({ area }) => holds(area, row, column))?.allowed ?? null,
  };
}
