import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CsvColumns, defuseCell, readCsv, writeCsv } from "./index.ts";

const columns: CsvColumns = {
  asset: { required: true, maxLength: 40 },
  model: { required: true },
  note: { required: false },
};

function rowsOf(text: string | Uint8Array) {
  const reading = readCsv(text, columns);
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.rows;
}

function errorsOf(text: string | Uint8Array, limits = {}) {
  const reading = readCsv(text, columns, limits);
  return reading.ok ? [] : reading.errors.map(({ line, column, message }) => [line, column, message]);
}

describe("readCsv", () => {
  it.each([
    ["comma", "asset,model\na1,X11\n"],
    ["semicolon", "asset;model\r\na1;X11\r\n"],
    ["tab", "asset\tmodel\ra1\tX11"],
    ["byte order mark", "\ufeffAsset, MODEL \n a1 ,X11"],
    ["quotes and mixed line ends", '"asset","model"\r\n"a1","X11"\n\r\n\n'],
    ["columns in another order", "model,asset\nX11,a1"],
    ["a spreadsheet's empty last rows", "asset,model\na1,X11\n,\n , \n"],
  ])("reads %s", (_what, text) => {
    expect(rowsOf(text)).toEqual([{ line: 2, values: { asset: "a1", model: "X11", note: "" } }]);
    expect(rowsOf(Buffer.from(text))).toEqual(rowsOf(text));
  });

  it("tells the line each row starts on, across quoted line ends and blank lines", () => {
    const rows = rowsOf('asset,model,note\na1,X,"one\r\ntwo"\n\n\na2,"Y, ""2""",\r\na3,Z,é\n');
    expect(rows.map(({ line }) => line)).toEqual([2, 6, 7]);
    expect(rows.map(({ values }) => values["model"])).toEqual(["X", 'Y, "2"', "Z"]);
  });

  it.each<[string, string | Uint8Array, unknown[]]>([
    ["an empty file", "", [[1, null, "The file is empty."]]],
    ["an unknown column", "asset,modell\na,b", [[1, "modell", "There is no column “modell”."]]],
    ["a missing column", "asset,note\na,b", [[1, "model", "The column “model” is missing."]]],
    ["a column twice", "asset,model,Asset\na,b,c", [[1, "asset", "The column “asset” stands there twice."]]],
    ["a cell too many", "asset,model\na,b\nc,d,e", [[3, null, "The line has 3 cells, the header has 2."]]],
    ["an empty cell", "asset,model\na,b\n\nc, ", [[4, "model", "“model” is empty."]]],
    [
      "a long cell",
      `asset,model\n${"a".repeat(41)},b`,
      [[2, "asset", "“asset” has 41 characters, at most 40 are allowed."]],
    ],
    ["a control character", "asset,model\na,b\u0007", [[2, "model", "“model” holds a control character."]]],
    ["an open quote", 'asset,model\na,b\n\nc,"d\ne,f\n', [[4, "model", "A quotation mark is never closed."]]],
    ["a quote inside", 'asset,model\na,b\nc,19" rack\n', [[3, "model", "A quotation mark stands inside a cell."]]],
    ["text after a quote", 'asset,model\n"a"x,b\n', [[2, "asset", "A quotation mark stands inside a cell."]]],
    [
      "Latin-1",
      Buffer.concat([Buffer.from("asset,model\na,b\nc,"), Buffer.of(0xe9), Buffer.from("\nd,e")]),
      [[3, null, "The line is not UTF-8."]],
    ],
    ["UTF-16", Buffer.from("\ufeffasset,model\na,b", "utf16le"), [[1, null, "The file is UTF-16, not UTF-8."]]],
    ["NUL", "asset,model\na,b\0", [[2, null, "The line holds a NUL character."]]],
  ])("names line and column of %s", (_what, text, expected) => {
    expect(errorsOf(text)).toEqual(expected);
  });

  it("tells all faults at once, up to its limit", () => {
    const text = `asset,model\n${"a,\n".repeat(500)}`;
    expect(errorsOf(text)).toHaveLength(100);
    expect(errorsOf(text).at(-1)).toEqual([101, "model", "“model” is empty."]);
  });

  it("keeps to its limits", () => {
    expect(errorsOf("asset,model\na,b\nc,d\n", { maxRows: 1 })).toEqual([[3, null, "The file has more than 1 rows."]]);
    expect(errorsOf("asset,model\na,b\n", { maxRows: 1 })).toEqual([]);
    expect(errorsOf("asset,model\na,b\n", { maxBytes: 10 })).toEqual([[1, null, "The file has more than 10 bytes."]]);
    expect(errorsOf(`asset,model\na,"${"b\n".repeat(100_000)}`)[0]?.[0]).toBe(2);
  });

  it("is no way to reach an object's prototype", () => {
    const reading = readCsv("__proto__,asset\n1,2", { asset: { required: true } });
    expect(reading.ok).toBe(false);
  });
});

describe("spoilt files", () => {
  const whole = writeCsv(
    ["asset", "model", "note"],
    Array.from({ length: 40 }, (_, n) => [`fra1-c${n}`, `X11-${n}`, n % 3 ? 'two\nlines, "quoted"; é' : null]),
  );
  const bytes = Buffer.from(whole);

  it("are read or refused with line and hint, within two seconds, never with a crash", () => {
    const odd = fc.constantFrom('"', '""', "\n", "\r", ",", ";", "\0", "\ufeff", "=cmd()", "\ud83d");
    const change = fc.record({ at: fc.nat(bytes.length), cut: fc.nat(30), put: fc.oneof(odd, fc.string()) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        let spoilt = bytes;
        for (const { at, cut, put } of changes) {
          spoilt = Buffer.concat([spoilt.subarray(0, at), Buffer.from(put), spoilt.subarray(at + cut)]);
        }
        const started = performance.now();
        const reading = readCsv(spoilt, columns);
        expect(performance.now() - started).toBeLessThan(2000);
        if (reading.ok) return;
        for (const { line, message, hint } of reading.errors) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(spoilt.toString().split(/\r\n|\n|\r/).length);
          expect([message, hint]).not.toContain("");
        }
      }),
      { numRuns: 400 },
    );
  });

  it("of random bytes are refused", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        expect(readCsv(noise, columns).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it("read back what was written", () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => text.replace(/\p{Cc}/gu, "").trim());
    fc.assert(
      fc.property(
        fc.array(
          cell.filter((text) => text !== "" && defuseCell(text) === text),
          { maxLength: 10 },
        ),
        (cells) => {
          const text = writeCsv(
            ["asset", "model"],
            cells.map((value) => [value, value]),
          );
          const reading = readCsv(text, { asset: { required: true }, model: { required: true } });
          expect(reading.ok && reading.rows.map(({ values }) => values["model"])).toEqual(cells);
        },
      ),
    );
  });
});

describe("writeCsv", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+1 555", "'+1 555"],
    ["-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\rx", "'\rx"],
    ["  =1", "'  =1"],
    ["＝1+1", "'＝1+1"],
    ["＠x", "'＠x"],
    ["\u200b=1", "'\u200b=1"],
    ["-5.2", "-5.2"],
    ["plain", "plain"],
    ["a=b", "a=b"],
  ])("defuses %j", (text, expected) => {
    expect(defuseCell(text)).toBe(expected);
  });

  it("quotes what needs quotes and writes numbers as they are", () => {
    expect(
      writeCsv(
        ["a", "b"],
        [
          ['x,"y"', -3],
          [null, true],
        ],
      ),
    ).toBe('\ufeffa,b\r\n"x,""y""",-3\r\n,true\r\n');
    expect(writeCsv(["a", "b"], [["x,y", "p;q"]], { delimiter: ";" })).toBe('\ufeffa;b\r\nx,y;"p;q"\r\n');
  });
});
