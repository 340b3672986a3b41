export type Kind = "xlsx" | "xlsm";

/** A cell with something in it, rows and columns from 1. Cells that a merge covers are left out. */
export type Cell = {
  row: number;
  column: number;
  /** As a person sees it; of a formula the value it had when the file was saved. */
  text: string;
  isFormula: boolean;
  /** Its style locks it; that matters only in a protected sheet. */
  isLocked: boolean;
  merge?: { rows: number; columns: number };
};

/** A dropdown: where it holds and what may be chosen, in the order of the list. */
export type Rule = { area: Area; allowed: string[] };
export type Area = { top: number; left: number; bottom: number; right: number };

export type Sheet = {
  name: string;
  state: "visible" | "hidden" | "veryHidden";
  isProtected: boolean;
  /** Of the last cell that is used, whatever the file says of its own size. */
  rows: number;
  columns: number;
  cells: Cell[];
  merges: Area[];
  rules: Rule[];
};

export type Workbook = { kind: Kind; sheets: Sheet[] };

export const limits = {
  packed: 25 * 1024 * 1024,
  unpacked: 300 * 1024 * 1024,
  entries: 5_000,
  cells: 1_000_000,
  /** Of one cell, as Excel has it. */
  characters: 32_767,
  /** Values of one dropdown. */
  allowed: 5_000,
};
