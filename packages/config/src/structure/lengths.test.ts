import { describe, expect, it } from "vitest";
import { found } from "./fixture.ts";
import { lengths, measure, shortComments } from "./lengths.ts";

const code = (lines: number) => "export {};\n".repeat(lines);
const many = (n: number, lines: number) =>
  Object.fromEntries(Array.from({ length: n }, (_, i) => [`packages/db/src/f-${i}.ts`, code(lines)]));

describe("lengths", () => {
  it("refuses a median above the aim", () => {
    expect(found(lengths, many(3, 61))).toEqual(["package.json:1 the median file has 61 lines"]);
    expect(found(lengths, many(3, 60))).toEqual([]);
  });

  it("refuses too many long files and names them", () => {
    const files = { ...many(40, 20), "packages/db/src/long.ts": code(301) };
    expect(found(lengths, files)).toEqual(["packages/db/src/long.ts:300 301 lines; 2.4 % of the files exceed 300"]);
    expect(found(lengths, { ...many(60, 20), "packages/db/src/long.ts": code(301) })).toEqual([]);
  });

  it("refuses too many comments, but not where clauses are cited", () => {
    const commented = `${code(18)}// why\n/** so */\n`;
    expect(found(lengths, { "packages/db/src/a.ts": commented })).toEqual([
      "package.json:1 10.0 % of the lines are comments",
    ]);
    expect(found(lengths, { "packages/ledger/src/a.ts": commented })).toEqual([]);
  });

  it("measures product files only", () => {
    const files = { ...many(1, 10), "packages/db/src/a.test.ts": code(900), "packages/testing/src/a.ts": code(900) };
    expect(measure(new Map(Object.entries(files)))).toMatchObject({ files: 1, median: 10, longShare: 0 });
  });
});

describe("short comments", () => {
  it("refuses a fourth line", () => {
    const block = (lines: number) => `const a = 1;\n${"// because\n".repeat(lines)}export { a };\n`;
    expect(found(shortComments, { "packages/db/src/a.ts": block(4) })).toEqual([
      "packages/db/src/a.ts:2 a comment of 4 lines",
    ]);
    expect(found(shortComments, { "packages/db/src/a.ts": block(3) })).toEqual([]);
  });

  it("is not fooled by strings and templates", () => {
    const text = "export const a = `\n// one\n// two\n// three\n// four\n`;\nexport const b = 'http://x';\n";
    expect(found(shortComments, { "packages/db/src/a.ts": text })).toEqual([]);
  });
});
