export type WorkbookErrorCode =
  | "empty"
  | "unsupported"
  | "old_format"
  | "encrypted"
  | "damaged"
  | "doctype"
  | "zip_bomb"
  | "too_large"
  | "too_slow"
  | "too_many_cells"
  | "unknown_sheet"
  | "formula_cell"
  | "locked_cell"
  | "covered_cell"
  | "not_allowed"
  | "too_long";

/** Why a workbook is not read or not filled. `where` is a part of the archive, or a sheet and a cell. */
export class WorkbookError extends Error {
  override name = "WorkbookError";
  readonly code: WorkbookErrorCode;
  readonly where: string | undefined;

  constructor(code: WorkbookErrorCode, message: string, where?: string) {
    super(message);
    this.code = code;
    this.where = where;
  }
}
