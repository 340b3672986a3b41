import fc from "fast-check";
import { expect, test } from "vitest";
import { cellName, columnName, holds, lastColumn, lastRow, parseArea, parseCell } from "./cell-names.ts";

const row = fc.integer({ min: 1, max: lastRow });
const column = fc.integer({ min: 1, max: lastColumn });

test("a cell's name leads back to the cell", () => {
  fc.assert(
    fc.property(row, column, (r, c) => {
      expect(parseCell(cellName(r, c))).toEqual({ row: r, column: c });
    }),
  );
  expect([1, 26, 27, 702, 703, lastColumn].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});

test("a range holds its corners, whichever way it is written", () => {
  fc.assert(
    fc.property(row, column, row, column, (a, b, c, d) => {
      const area = parseArea(`$${columnName(b)}$${a}:${cellName(c, d)}`);
      expect(area && holds(area, a, b) && holds(area, c, d)).toBe(true);
    }),
  );
  expect(parseArea("A:XFD")).toEqual({ top: 1, left: 1, bottom: lastRow, right: lastColumn });
  expect(parseArea("2:3")).toEqual({ top: 2, left: 1, bottom: 3, right: lastColumn });
});

test.each(["", "A0", "XFE1", "A1048577", "1A", "A1:B2:C3", "#REF!", "Sheet1!A1"])("%s is no range", (text) =>
  expect(parseArea(text)).toBeNull(),
);
