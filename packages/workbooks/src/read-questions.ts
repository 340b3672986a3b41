import { cellName } from "./cell-names.ts";
import { type Grid, gridOf } from "./grid.ts";
import { followUp } from "./header-words.ts";
import type { Mapping, Question, SheetMapping } from "./mapping.ts";
import type { Sheet, Workbook } from "./workbook.ts";
import { WorkbookError } from "./workbook-error.ts";

/** The questions in the order of the file. Throws WorkbookError `unknown_sheet` where the mapping names another's. */
export function readQuestions(workbook: Workbook, mapping: Mapping): Question[] {
  return mapping.sheets.flatMap((mapped) => {
    const sheet = workbook.sheets.find(({ name }) => name === mapped.sheet);
    if (!sheet) throw new WorkbookError("unknown_sheet", "The workbook has no such sheet.", mapped.sheet);
    return questionsOf(sheet, mapped);
  });
}

function questionsOf(sheet: Sheet, mapped: SheetMapping): Question[] {
  const grid = gridOf(sheet);
  const questions: Question[] = [];
  const lastRow = Math.min(mapped.lastRow, sheet.rows);
  const hasIds = mapped.id !== undefined && countIds(grid, mapped, lastRow) > 0;
  let section = "";
  let opener: Question | null = null;

  for (let row = Math.max(1, mapped.firstRow); row <= lastRow; row += 1) {
    const heading = headingOf(grid, row, mapped, hasIds);
    if (heading !== null) section = heading;
    const text = grid.text(row, mapped.question);
    if (heading !== null || text === "") continue;
    if (mapped.headerRow === null && !asks(grid, row, mapped.answer, text)) continue;

    const named = mapped.section === undefined ? "" : grid.text(row, mapped.section);
    if (named !== "") section = named;
    const when = followUp.exec(text)?.[1];
    const question = questionAt(sheet, grid, row, mapped, { section, text });
    if (when === undefined) opener = question;
    else if (opener) question.dependsOn = { row: opener.row, when: whenOf(when, opener) };
    questions.push(question);
  }
  return questions;
}

function questionAt(
  sheet: Sheet,
  grid: Grid,
  row: number,
  { answer, comment, id, marks }: SheetMapping,
  said: { section: string; text: string },
): Question {
  const place = grid.topLeft(row, answer);
  const cell = grid.at(place.row, place.column);
  const nameAt = (column: number) => {
    const at = grid.topLeft(row, column);
    return cellName(at.row, at.column);
  };
  // A cell that is not in the file has the protection of its sheet.
  const isLocked = sheet.isProtected && (cell?.isLocked ?? true);
  return {
    ...{ sheet: sheet.name, row, cell: cellName(place.row, place.column) },
    ...(comment === undefined ? {} : { commentCell: nameAt(comment) }),
    ...{ number: id === undefined ? "" : grid.text(row, id), ...said },
    allowed: grid.allowed(place.row, place.column),
    ...(marks ? { marks: marks.map(({ column, means }) => ({ cell: nameAt(column), means })) } : {}),
    given: marks ? givenMarks(grid, row, marks) : (cell?.text ?? ""),
    refusal: cell?.isFormula ? "formula" : isLocked ? "locked" : null,
    dependsOn: null,
  };
}

/** Without a header, a row asks where it says so itself. */
function asks(grid: Grid, row: number, answer: number, text: string): boolean {
  const { row: top, column } = grid.topLeft(row, answer);
  return text.endsWith("?") || grid.allowed(top, column) !== null;
}

const givenMarks = (grid: Grid, row: number, marks: NonNullable<SheetMapping["marks"]>) =>
  marks.find(({ column }) => grid.text(row, column) !== "")?.means ?? "";

/** A section stands alone in its row: beside the questions, across them, or where the others have a number. */
function headingOf(grid: Grid, row: number, { question, answer, id }: SheetMapping, hasIds: boolean): string | null {
  const texts = grid.row(row).filter(({ text }) => text.trim() !== "");
  const [lone] = texts;
  if (!lone || texts.length > 1) return null;
  const text = lone.text.trim();
  if (lone.column !== question) return lone.column === answer ? null : text;
  const isAcross = (lone.merge?.columns ?? 1) > 1 && question + (lone.merge?.columns ?? 1) > answer;
  if (isAcross) return text;
  return hasIds && id !== undefined && !/\?\s*$/.test(text) && text.length <= 120 ? text : null;
}

function countIds(grid: Grid, { firstRow, question, id = 0 }: SheetMapping, lastRow: number): number {
  let count = 0;
  for (let row = firstRow; row <= lastRow; row += 1)
    if (grid.text(row, id) !== "" && grid.text(row, question) !== "") count += 1;
  return count;
}

/** The opener's own word for it ("Yes – all"), where its dropdown has one. */
const whenOf = (when: string, { allowed }: Question) =>
  allowed?.find((value) => value.toLowerCase().startsWith(when.toLowerCase())) ?? when;
