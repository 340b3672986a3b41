/** "Put an X" columns: an X in `column` says `means`. */
export type Mark = { column: number; means: string };

/** Where a sheet keeps what: columns and rows from 1. */
export type SheetMapping = {
  sheet: string;
  headerRow: number | null;
  firstRow: number;
  lastRow: number;
  question: number;
  answer: number;
  comment?: number;
  id?: number;
  section?: number;
  marks?: Mark[];
};
export type Mapping = { sheets: SheetMapping[] };

export type Question = {
  sheet: string;
  row: number;
  /** Where the answer goes ("C7"); in a merge its top-left cell. */
  cell: string;
  commentCell?: string;
  /** The customer's own number, or "". */
  number: string;
  section: string;
  text: string;
  allowed: string[] | null;
  marks?: { cell: string; means: string }[];
  /** What stands in the answer cell. */
  given: string;
  /** Why the answer cell is never written. */
  refusal: "formula" | "locked" | null;
  /** "If yes, …": the row of the question it follows, and the answer that opens it. */
  dependsOn: { row: number; when: string } | null;
};
