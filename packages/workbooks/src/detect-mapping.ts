import { gridOf, type Grid } from "./grid.ts";
import { headerWords, markWords, plainWords } from "./header-words.ts";
import type { Mapping, Mark, SheetMapping } from "./mapping.ts";
import type { Sheet, Workbook } from "./workbook.ts";

const headerWithin = 40;
const longestHeader = 80;
type Columns = Partial<Record<keyof typeof headerWords, number>> & { marks: Mark[] };

/** The best guess of where a workbook asks; sheets that are hidden or ask nothing are left out. */
export function detectMapping(workbook: Workbook): Mapping {
  const shown = workbook.sheets.filter(({ state }) => state === "visible");
  return { sheets: shown.flatMap((sheet) => mapSheet(sheet) ?? []) };
}

function mapSheet(sheet: Sheet): SheetMapping | null {
  const grid = gridOf(sheet);
  const rows = Array.from({ length: Math.min(sheet.rows, headerWithin) }, (_, index) => index + 1);
  const headers = rows.map((row) => ({ row, columns: columnsOf(grid, row) }));
  const best = headers.toSorted((one, other) => score(other.columns) - score(one.columns))[0];
  const { question, ...columns } = best && score(best.columns) >= 2 ? best.columns : { question: undefined, marks: [] };
  if (question === undefined || !best) return withoutHeader(sheet, grid);

  const answer = columns.answer ?? columns.marks[0]?.column ?? dropdownColumn(sheet, grid, best.row, question);
  if (answer === null || best.row >= sheet.rows) return null;
  const { comment, id, section, marks } = columns;
  return {
    ...{ sheet: sheet.name, headerRow: best.row, firstRow: best.row + 1, lastRow: sheet.rows, question, answer },
    ...(comment === undefined ? {} : { comment }),
    ...(id === undefined ? {} : { id }),
    ...(section === undefined ? {} : { section }),
    ...(marks.length > 1 && columns.answer === undefined ? { marks } : {}),
  };
}

function columnsOf(grid: Grid, row: number): Columns {
  const found: Columns = { marks: [] };
  for (const { column, text } of grid.row(row)) {
    const words = plainWords(text);
    if (words === "" || words.length > longestHeader) continue;
    if (markWords.test(words)) found.marks.push({ column, means: text.trim() });
    const kinds = ["id", "answer", "comment", "section", "question"] as const;
    const kind = kinds.find((one) => headerWords[one].test(words));
    if (kind && found[kind] === undefined) found[kind] = column;
  }
  return found;
}

/** A question alone heads many a list; one beside an answer heads a questionnaire. */
function score({ question, answer, marks, ...others }: Columns): number {
  if (question === undefined) return 0;
  return 2 + (answer !== undefined || marks.length > 1 ? 3 : 0) + Object.keys(others).length;
}

function dropdownColumn(sheet: Sheet, grid: Grid, header: number, question: number): number | null {
  for (let column = question + 1; column <= Math.max(sheet.columns, question) + 3; column += 1)
    for (let row = header + 1; row <= Math.min(sheet.rows, header + headerWithin); row += 1)
      if (grid.allowed(row, column)) return column;
  return null;
}

/** Three texts that end with a question mark in one column, and a free column to their right. */
function withoutHeader(sheet: Sheet, grid: Grid): SheetMapping | null {
  const asked = new Map<number, number[]>();
  for (const { row, column, text } of sheet.cells)
    if (/\?\s*$/.test(text)) asked.set(column, asked.get(column)?.concat(row) ?? [row]);
  const [question, rows = []] = [...asked].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? [];
  if (question === undefined || rows.length < 3) return null;
  const [firstRow, lastRow] = [Math.min(...rows), Math.max(...rows)];
  const answer = dropdownColumn(sheet, grid, firstRow - 1, question) ?? question + 1;
  return { sheet: sheet.name, headerRow: null, firstRow, lastRow, question, answer };
}
