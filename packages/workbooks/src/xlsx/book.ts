import { WorkbookError } from "../workbook-error.ts";
import type { Sheet } from "../workbook.ts";
import type { Package } from "./package.ts";
import { readXml } from "./read-xml.ts";

export type SheetPlace = { name: string; state: Sheet["state"]; part: string };
/** The workbook's own part: which sheets there are and where, names for ranges, and which calendar its dates are in. */
export type Book = {
  sheets: SheetPlace[];
  names: Map<string, string>;
  is1904: boolean;
  strings: string | null;
  styles: string | null;
};

const states = ["hidden", "veryHidden"] as const;

/** ECMA-376 part 1, 18.2. */
export function readBook(given: Package): Book {
  const start = given.related("").find(({ type }) => type === "officeDocument")?.target;
  if (!start) throw new WorkbookError("unsupported", "The file is an archive, but no workbook.");
  const relations = given.related(start);
  const book: Book = {
    sheets: [],
    names: new Map(),
    is1904: false,
    strings: partOf("sharedStrings"),
    styles: partOf("styles"),
  };
  let naming = "";
  readXml(given.read(start), start, {
    open(tag) {
      if (tag.name === "workbookPr") book.is1904 = isTrue(tag.at("date1904"));
      if (tag.name === "definedName") naming = tag.at("localSheetId") ? "" : (tag.at("name") ?? "").toLowerCase();
      if (tag.name !== "sheet") return;
      const target = relations.find(({ id }) => id === tag.at("id"));
      if (target?.type !== "worksheet") return;
      const state = states.find((one) => one === tag.at("state")) ?? "visible";
      book.sheets.push({ name: tag.at("name") ?? "", state, part: target.target });
    },
    text(text) {
      if (naming) book.names.set(naming, (book.names.get(naming) ?? "") + text);
    },
    close(name) {
      if (name === "definedName") naming = "";
    },
  });
  if (book.sheets.length === 0) throw new WorkbookError("empty", "The workbook has no sheet.");
  return book;

  function partOf(type: string) {
    const found = relations.find((relation) => relation.type === type)?.target;
    return found && given.has(found) ? found : null;
  }
}

export const isTrue = (value: string | undefined) => value === "1" || value === "true";
