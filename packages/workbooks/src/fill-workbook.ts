import { cellName, holds, parseCell } from "./cell-names.ts";
import { kindOf, readWorkbook } from "./read-workbook.ts";
import { WorkbookError } from "./workbook-error.ts";
import type { Sheet, Workbook } from "./workbook.ts";
import { readBook } from "./xlsx/book.ts";
import { openPackage } from "./xlsx/package.ts";
import { type Patch, patchSheet } from "./xlsx/patch-sheet.ts";
import { decode } from "./xlsx/read-xml.ts";
import { replaceParts } from "./zip/replace-parts.ts";

/** An answer and the cell that it goes into, by the sheet's name and the cell's ("C7"). */
export type Filled = { sheet: string; cell: string; text: string };

/**
 * The same workbook with these cells written. A cell that a merge covers stands for the merge's corner. Throws WorkbookError:
 * "unknown_sheet", "formula_cell", "locked_cell" (in a protected sheet), "not_allowed" (outside of the cell's dropdown), "too_long".
 * The result was read back: what is not in `cells` is as it was.
 */
export function fillWorkbook(bytes: Uint8Array, fileName: string, cells: Filled[]): Uint8Array {
  kindOf(bytes, fileName);
  const before = readWorkbook(bytes, fileName);
  const given = openPackage(bytes);
  const places = new Map(readBook(given).sheets.map(({ name, part }) => [name, part]));
  const patches = Map.groupBy(
    cells.map((cell) => ({ sheet: cell.sheet, patch: patchFor(cell, sheetNamed(before, cell.sheet)) })),
    ({ sheet }) => sheet,
  );
  const changed = new Map<string, Uint8Array>();
  for (const [sheet, own] of patches) {
    const part = places.get(sheet) ?? "";
    const name = given.archive.parts.find((one) => one.name.toLowerCase() === part.toLowerCase())?.name ?? part;
    const xml = decode(given.read(part));
    changed.set(
      name,
      encodedAs(
        xml,
        patchSheet(
          xml,
          own.map(({ patch }) => patch),
          sheet,
        ),
      ),
    );
  }
  const filled = replaceParts(given.archive, changed);
  verify(before, readWorkbook(filled, fileName), patches);
  return filled;
}

function sheetNamed({ sheets }: Workbook, name: string): Sheet {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new WorkbookError("unknown_sheet", "The workbook has no such sheet.", name);
  return sheet;
}

function patchFor({ sheet: name, cell, text }: Filled, sheet: Sheet): Patch {
  const asked = parseCell(cell);
  const where = `${name}!${cell}`;
  if (!asked) throw new WorkbookError("unknown_sheet", "This names no cell.", where);
  const merge = sheet.merges.find((area) => holds(area, asked.row, asked.column));
  const place = merge ? { row: merge.top, column: merge.left } : asked;
  const known = sheet.cells.find(({ row, column }) => row === place.row && column === place.column);
  if (known?.isFormula) throw new WorkbookError("formula_cell", "A formula stands in this cell.", where);
  if (sheet.isProtected && (known?.isLocked ?? true))
    throw new WorkbookError("locked_cell", "The sheet is protected and this cell is locked.", where);
  const rule = sheet.rules.find(({ area }) => holds(area, place.row, place.column));
  if (rule && text !== "" && !rule.allowed.includes(text))
    throw new WorkbookError("not_allowed", "The cell's dropdown does not allow this.", where);
  const isNumber = (value: string) => value.trim() !== "" && Number.isFinite(Number(value));
  return { ...place, text, asNumber: Boolean(rule?.allowed.every(isNumber)) && isNumber(text) };
}

function encodedAs(before: string, after: string): Uint8Array {
  const isWide = /^\ufeff?<\?xml[^>]*encoding=["']utf-16/i.test(before);
  if (!isWide) return new TextEncoder().encode(after);
  return new Uint8Array(Buffer.from(`\ufeff${after.replace(/^\ufeff/, "")}`, "utf16le"));
}

type Patches = Map<string, { patch: Patch }[]>;

/** Reads what was written: the cells hold their answers, all others what they held. */
function verify(before: Workbook, after: Workbook, patches: Patches) {
  for (const [n, sheet] of before.sheets.entries()) {
    const own = new Map(
      (patches.get(sheet.name) ?? []).map(({ patch }) => [cellName(patch.row, patch.column), patch.text]),
    );
    const expected = new Map(sheet.cells.map((cell) => [cellName(cell.row, cell.column), cell.text]));
    for (const [name, text] of own) expected.set(name, text.toWellFormed().replace(/\r\n?/g, "\n"));
    const found = new Map(after.sheets[n]?.cells.map((cell) => [cellName(cell.row, cell.column), cell.text]));
    for (const [name, text] of expected)
      if ((found.get(name) ?? "") !== text && !(own.has(name) && Number(found.get(name)) === Number(text)))
        throw new Error(`${sheet.name}!${name} was not written as it should be`);
    for (const [name, text] of found)
      if (!expected.has(name) && text !== "") throw new Error(`${sheet.name}!${name} appeared`);
  }
}
