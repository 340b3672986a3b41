import { cellName, holds, parseArea, parseCell } from "../cell-names.ts";
import { WorkbookError } from "../workbook-error.ts";
import type { Area } from "../workbook.ts";
import { scanTags, type Scanned } from "./scan-tags.ts";
import { writtenCell } from "./written-cell.ts";

/** A cell to write; `asNumber` where the cell's dropdown lists numbers. */
export type Patch = { row: number; column: number; text: string; asNumber: boolean };
type Edit = { start: number; end: number; put: string };
type Place = { row: number; column: number };

/**
 * A worksheet's text with these cells written and not one other sign changed (ECMA-376 part 1, 18.3.1). A cell keeps its style; a new
 * one has its row's or its column's. Throws "formula_cell" where a formula stands or reaches.
 */
export function patchSheet(xml: string, patches: Patch[], sheet: string): string {
  const wanted = new Map(patches.map((patch) => [cellName(patch.row, patch.column), patch]));
  const layout = layOut(xml);
  const edits: Edit[] = [];
  for (const row of layout.rows) edits.push(...editsIn(xml, row, wanted, layout, sheet));
  edits.push(...newRows([...wanted.values()], layout));
  return applied(xml, edits);
}

type Row = { number: number; style: string | null; tag: Scanned; cells: Cell[]; end: number };
type Cell = Place & { tag: Scanned; end: number; formula: Area | "own" | null };
type Layout = {
  prefix: string;
  data: Scanned;
  dataEnd: number;
  rows: Row[];
  columns: { from: number; to: number; style: string }[];
  arrays: Area[];
};

function layOut(xml: string): Layout {
  const [rows, columns, arrays]: [Row[], Layout["columns"], Area[]] = [[], [], []];
  let [data, dataEnd, inside]: [Scanned | null, number, boolean] = [null, 0, false];
  let [row, cell]: [Row | null, Cell | null] = [null, null];
  for (const tag of scanTags(xml)) {
    const at = (name: string) => tag.attributes.get(name);
    if (tag.name === "col" && at("style"))
      columns.push({ from: Number(at("min")), to: Number(at("max")), style: at("style") ?? "" });
    if (tag.name === "sheetData") {
      if (!tag.isEnd) data = tag;
      inside = !tag.isEnd && !tag.isEmpty;
      if (!inside) dataEnd = tag.isEnd ? tag.start : tag.end;
    }
    if (!inside) continue;
    if (tag.name === "row") {
      if (tag.isEnd && row) row.end = tag.start;
      if (tag.isEnd) row = null;
      else {
        const style = at("customFormat") === "1" || at("customFormat") === "true" ? (at("s") ?? null) : null;
        row = { number: Number(at("r") ?? (rows.at(-1)?.number ?? 0) + 1), style, tag, cells: [], end: tag.end };
        rows.push(row);
      }
    }
    if (tag.name === "c" && row) {
      if (tag.isEnd && cell) cell.end = tag.end;
      if (tag.isEnd) cell = null;
      else {
        const next = { row: row.number, column: (row.cells.at(-1)?.column ?? 0) + 1 };
        cell = { ...(parseCell(at("r") ?? "") ?? next), tag, end: tag.end, formula: null };
        row.cells.push(cell);
      }
    }
    if (tag.name === "f" && cell && !tag.isEnd) {
      cell.formula = "own";
      const reach = at("ref") && at("t") !== "shared" ? parseArea(at("ref") ?? "") : null;
      if (reach) arrays.push(reach);
    }
  }
  if (!data) throw new WorkbookError("damaged", "A sheet has no place for cells.");
  return { prefix: data.prefix, data, dataEnd, rows, columns, arrays };
}

/** Cells of a row that is there; what was written is taken from `wanted`. */
function editsIn(xml: string, row: Row, wanted: Map<string, Patch>, layout: Layout, sheet: string): Edit[] {
  const own = [...wanted.values()].filter((patch) => patch.row === row.number);
  return groupedByPlace(
    own.map((patch): Edit => {
      const name = cellName(patch.row, patch.column);
      wanted.delete(name);
      const known = row.cells.find(({ column }) => column === patch.column);
      if (known?.formula || layout.arrays.some((reach) => holds(reach, patch.row, patch.column)))
        throw new WorkbookError("formula_cell", "A formula stands in this cell.", `${sheet}!${name}`);
      if (known)
        return { start: known.tag.start, end: known.end, put: writtenCell(patch, layout.prefix, known.tag.attributes) };
      const put = writtenCell(patch, layout.prefix, styleFor(row.style, patch.column, layout));
      const next = row.cells.find(({ column }) => column > patch.column);
      if (next) return { start: next.tag.start, end: next.tag.start, put };
      if (!row.tag.isEmpty) return { start: row.end, end: row.end, put };
      const opened = `${xml.slice(row.tag.start, row.tag.end - 2).trimEnd()}>`;
      return { start: row.tag.start, end: row.tag.end, put: `${opened}${put}</${layout.prefix}row>` };
    }),
  );
}

/** Rows that are not there yet, each before the next that is. */
function newRows(patches: Patch[], { prefix, data, dataEnd, rows, columns, arrays }: Layout): Edit[] {
  const layout = { prefix, columns };
  const numbers = [...new Set(patches.map(({ row }) => row))].toSorted((a, b) => a - b);
  const edits = numbers.map((number): Edit => {
    const own = patches.filter(({ row }) => row === number).toSorted((a, b) => a.column - b.column);
    if (own.some(({ column }) => arrays.some((reach) => holds(reach, number, column))))
      throw new WorkbookError("formula_cell", "A formula reaches over this cell.");
    const cells = own.map((patch) => writtenCell(patch, prefix, styleFor(null, patch.column, layout))).join("");
    const put = `<${prefix}row r="${number}">${cells}</${prefix}row>`;
    const next = rows.find((row) => row.number > number);
    const at = next ? next.tag.start : dataEnd;
    return { start: at, end: at, put };
  });
  if (!data.isEmpty || edits.length === 0) return groupedByPlace(edits);
  const put = edits.map((edit) => edit.put).join("");
  return [{ start: data.start, end: data.end, put: `<${prefix}sheetData>${put}</${prefix}sheetData>` }];
}

function styleFor(row: string | null, column: number, { columns }: Pick<Layout, "columns">): Map<string, string> {
  const style = row ?? columns.find(({ from, to }) => column >= from && column <= to)?.style;
  return new Map(style ? [["s", style]] : []);
}

/** What is put in at one place goes there as one, in its order. */
function groupedByPlace(edits: Edit[]): Edit[] {
  const places = Map.groupBy(edits, ({ start, end }) => `${start} ${end}`);
  return [...places.values()].map((group) => {
    const [first] = group;
    if (!first) throw new Error("a group has a first");
    return { ...first, put: group.map(({ put }) => put).join("") };
  });
}

function applied(xml: string, edits: Edit[]): string {
  let [text, at] = ["", 0];
  for (const { start, end, put } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    text += xml.slice(at, start) + put;
    at = end;
  }
  return text + xml.slice(at);
}
