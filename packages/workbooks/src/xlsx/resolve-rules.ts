import { parseArea } from "../cell-names.ts";
import { limits, type Area, type Cell, type Rule } from "../workbook.ts";
import type { WrittenRule } from "./read-sheet.ts";

type Cells = { cells: Cell[] };
export type Lookup = { sheets: Map<string, Cells>; names: Map<string, string> };

/** What dropdowns allow, wherever their list stands. A list that a formula works out is not known: the cell then takes any text. */
export function resolveRules(written: WrittenRule[], own: string, lookup: Lookup): Rule[] {
  return written.flatMap(({ areas, formula }): Rule[] => {
    const allowed = valuesOf(formula, own, lookup);
    if (allowed === null || allowed.length === 0) return [];
    return areas.map((area) => ({ area, allowed }));
  });
}

function valuesOf(formula: string, own: string, lookup: Lookup, depth = 0): string[] | null {
  const plain = formula.replace(/^=/, "").trim();
  const list = /^"([\s\S]*)"$/.exec(plain)?.[1];
  if (list !== undefined)
    return list
      .replaceAll('""', '"')
      .split(",")
      .map((one) => one.trim())
      .filter(Boolean);
  const [, quoted, bare, range = plain] = /^(?:'((?:[^']|'')+)'|([^!'()]+))!(.+)$/.exec(plain) ?? [];
  const area = parseArea(range);
  if (area) return cellsIn(lookup.sheets.get((quoted?.replaceAll("''", "'") ?? bare ?? own).toLowerCase()), area);
  const named = lookup.names.get(plain.toLowerCase());
  return named !== undefined && depth < 4 ? valuesOf(named, own, lookup, depth + 1) : null;
}

function cellsIn(sheet: Cells | undefined, { top, left, bottom, right }: Area): string[] | null {
  if (!sheet) return null;
  const found = sheet.cells.filter(
    ({ row, column, text }) => row >= top && row <= bottom && column >= left && column <= right && text !== "",
  );
  return [...new Set(found.slice(0, limits.allowed).map(({ text }) => text))];
}
