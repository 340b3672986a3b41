import type { CsvError, CsvErrorCode } from "../csv/csv.ts";

/** How two controls relate, source to target: the set relations of NIST IR 8477 §4.3, and OSCAL's `equivalent`. */
export const RELATIONS = ["equal", "equivalent", "subset", "superset", "intersects"] as const;
export type Relation = (typeof RELATIONS)[number];

/** A control as a CSV file gives it. */
export interface ListedControl {
  id: string;
  label: string | null;
  title: string;
  text: string;
  /** The heading it stands under. */
  section: string;
  /** Id of the control it belongs to. */
  parent: string | null;
  line: number;
}

/** One statement of a mapping: a control of one framework beside a control of another. */
export interface Mapping {
  sourceFramework: string;
  sourceControl: string;
  relation: Relation;
  targetFramework: string;
  targetControl: string;
  note: string | null;
  line: number;
}

export type RowErrorCode =
  | CsvErrorCode
  | "id_repeated"
  | "parent_unknown"
  | "parent_circular"
  | "relation_unknown"
  | "maps_to_itself"
  | "row_repeated";

/** One fault, as of `readCsv`, and what only these files can have wrong. */
export type RowError = Omit<CsvError, "code"> & { code: RowErrorCode };

export const MOST_ERRORS = 100;
