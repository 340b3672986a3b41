import type { Sheet } from "../workbook.ts";
import { readBook } from "./book.ts";
import { openPackage } from "./package.ts";
import { type ReadSheet, readSheet } from "./read-sheet.ts";
import { resolveRules } from "./resolve-rules.ts";
import { readStrings } from "./strings.ts";
import { readStyles } from "./styles.ts";

export function readXlsx(bytes: Uint8Array): Sheet[] {
  const given = openPackage(bytes);
  const book = readBook(given);
  const shared = {
    strings: book.strings ? readStrings(given.read(book.strings), book.strings) : [],
    formats: book.styles ? readStyles(given.read(book.styles), book.styles) : [],
    is1904: book.is1904,
  };
  const read = book.sheets.map((place) => ({ place, sheet: readSheet(given.read(place.part), place.part, shared) }));
  const sheets = new Map<string, ReadSheet>(read.map(({ place, sheet }) => [place.name.toLowerCase(), sheet]));
  return read.map(({ place: { name, state }, sheet: { rules, ...sheet } }) => ({
    name,
    state,
    ...sheet,
    rules: resolveRules(rules, name, { sheets, names: book.names }),
  }));
}
