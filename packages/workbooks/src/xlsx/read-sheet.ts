import { holds, parseArea, parseCell } from "../cell-names.ts";
import { WorkbookError } from "../workbook-error.ts";
import { type Area, type Cell, limits } from "../workbook.ts";
import { isTrue } from "./book.ts";
import { readXml, type Tag } from "./read-xml.ts";
import { shownNumber } from "./shown.ts";
import { unescaped } from "./strings.ts";
import type { Format } from "./styles.ts";

export type Shared = { strings: string[]; formats: Format[]; is1904: boolean };
/** A dropdown as it is written: what it allows is a list or a formula, to be resolved over all sheets. */
export type WrittenRule = { areas: Area[]; formula: string };
export type ReadSheet = {
  cells: Cell[];
  merges: Area[];
  rules: WrittenRule[];
  isProtected: boolean;
  rows: number;
  columns: number;
};

type Open = {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string;
  text: string;
  isFormula: boolean;
};

/** One worksheet (ECMA-376 part 1, 18.3). Its own word on its size is not asked. */
export function readSheet(bytes: Uint8Array, part: string, shared: Shared): ReadSheet {
  const sheet: ReadSheet = { cells: [], merges: [], rules: [], isProtected: false, rows: 0, columns: 0 };
  let [row, column, inside]: [number, number, string] = [0, 0, ""];
  let cell: Open | null = null;
  let rule: { isList: boolean; sqref: string; formula: string } | null = null;
  let inGuide = false;

  function open(tag: Tag) {
    const { name } = tag;
    inside = name;
    if (name === "rPh") inGuide = true;
    if (name === "sheetProtection") sheet.isProtected = isTrue(tag.at("sheet"));
    if (name === "row") [row, column] = [Number(tag.at("r") ?? row + 1), 0];
    if (name === "c") cell = openCell(tag);
    if (name === "f" && cell) cell.isFormula = true;
    if (name === "mergeCell") sheet.merges.push(...areasOf(tag.at("ref") ?? ""));
    if (name === "dataValidation")
      rule = { isList: tag.at("type") === "list", sqref: tag.at("sqref") ?? "", formula: "" };
  }
  function openCell(tag: Tag): Open {
    const place = parseCell(tag.at("r") ?? "") ?? { row, column: column + 1 };
    column = place.column;
    return {
      ...place,
      type: tag.at("t") ?? "n",
      style: Number(tag.at("s") ?? 0),
      value: "",
      text: "",
      isFormula: false,
    };
  }
  function text(given: string) {
    if (cell && inside === "v") cell.value += given;
    else if (cell && inside === "t" && !inGuide) cell.text += given;
    else if (rule && inside === "sqref") rule.sqref += given;
    // Only the first formula lists values; x14 writes it as xm:f inside x14:formula1.
    else if (rule && (inside === "formula1" || inside === "f")) rule.formula += given;
  }
  function close(name: string) {
    if (name === "rPh") inGuide = false;
    if (name === "formula1" || name === "formula2" || name === "f" || name === "v" || name === "t" || name === "sqref")
      inside = "";
    if (name === "c" && cell) {
      keep(cell);
      cell = null;
    }
    if (name === "dataValidation" && rule) {
      if (rule.isList) sheet.rules.push({ areas: areasOf(rule.sqref), formula: rule.formula.trim() });
      rule = null;
    }
  }
  function keep(given: Open) {
    if (sheet.cells.length >= limits.cells)
      throw new WorkbookError("too_many_cells", "The sheet has more than a million cells.", part);
    const format = shared.formats[given.style];
    const shown = shownOf(given, shared, format?.kind ?? "general");
    const isLocked = format?.isLocked ?? true;
    sheet.cells.push({ row: given.row, column: given.column, text: shown, isFormula: given.isFormula, isLocked });
    if (shown === "" && !given.isFormula) return;
    [sheet.rows, sheet.columns] = [Math.max(sheet.rows, given.row), Math.max(sheet.columns, given.column)];
  }
  readXml(bytes, part, { open, text, close });
  return { ...sheet, cells: withMerges(sheet) };
}

function shownOf({ type, value, text }: Open, { strings, is1904 }: Shared, kind: Format["kind"]): string {
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "inlineStr") return unescaped(text);
  if (type === "str") return unescaped(value);
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  return type === "n" ? shownNumber(value, kind, is1904) : value;
}

const areasOf = (ranges: string): Area[] =>
  ranges
    .split(/\s+/)
    .map((range) => parseArea(range))
    .filter((area) => area !== null);

/** Cells that a merge covers are nobody's; the one at its corner says how far it goes. */
function withMerges({ cells, merges }: ReadSheet): Cell[] {
  if (merges.length === 0) return cells;
  const rows = new Map<number, Area[]>();
  for (const merge of merges)
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + limits.allowed); row += 1)
      rows.set(row, [...(rows.get(row) ?? []), merge]);
  return cells.flatMap((cell): Cell[] => {
    const merge = rows.get(cell.row)?.find((one) => holds(one, cell.row, cell.column));
    if (!merge) return [cell];
    if (merge.top !== cell.row || merge.left !== cell.column) return [];
    return [{ ...cell, merge: { rows: merge.bottom - merge.top + 1, columns: merge.right - merge.left + 1 } }];
  });
}
