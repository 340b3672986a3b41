export { detectMapping } from "./detect-mapping.ts";
export type { Mapping, Mark, Question, SheetMapping } from "./mapping.ts";
export { readQuestions } from "./read-questions.ts";
export { cellName, parseCell } from "./cell-names.ts";
export { fillWorkbook, type Filled } from "./fill-workbook.ts";
export { readWorkbook } from "./read-workbook.ts";
export { WorkbookError, type WorkbookErrorCode } from "./workbook-error.ts";
export type { Area, Cell, Kind, Rule, Sheet, Workbook } from "./workbook.ts";
