import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { books } from "../fixtures/books.ts";
import { buildWorkbook, worksheet } from "../fixtures/build-workbook.ts";
import { hashOf, partsOf } from "../fixtures/parts-of.ts";
import { fillWorkbook, readWorkbook } from "./index.ts";

declare module "vitest" {
  export interface ProvidedContext {
    corpus: string;
  }
}

/** The parts that differ, by another reader; their order and number must be the same. */
async function changedParts(before: Uint8Array, after: Uint8Array) {
  const [old, now] = [await partsOf(before), await partsOf(after)];
  expect([...now.keys()]).toEqual([...old.keys()]);
  return [...old.keys()].filter((name) => hashOf(old.get(name)) !== hashOf(now.get(name)));
}

const textAt = (bytes: Uint8Array, sheet: string, cell: string) =>
  readWorkbook(bytes, "x.xlsx")
    .sheets.find(({ name }) => name === sheet)
    ?.cells.find(
      ({ row, column }) =>
        `${String.fromCharCode(64 + column)}${row}` === cell || (column === 16_384 && cell === `XFD${row}`),
    )?.text;

describe.each(Object.entries(books))("%s", (_name, { cells, found = {}, part, ...plan }) => {
  test("only the intended cells change, and every other part keeps its bytes", async () => {
    const before = buildWorkbook(plan);
    const after = fillWorkbook(before, "x.xlsx", cells);
    expect(await changedParts(before, after)).toEqual([part]);
    for (const { sheet, cell, text } of cells)
      expect(textAt(after, sheet, found[`${sheet}!${cell}`] ?? cell)).toBe(text);
    // What was put in is all that is new: taken out again, the part is the one it was.
    const [old, now] = [
      (await partsOf(before)).get(part)?.toString() ?? "",
      (await partsOf(after)).get(part)?.toString() ?? "",
    ];
    const rest = now.replaceAll(
      /<(x:)?c r="[A-Z]+\d+"[^>]*(?:\/>|>(?:<(?:x:)?is>.*?<\/(?:x:)?is>|<v>.*?<\/v>)<\/(?:x:)?c>)/gs,
      "",
    );
    const kept = old.replaceAll(
      /<(x:)?c r="[A-Z]+\d+"[^>]*(?:\/>|>(?:<(?:x:)?is>.*?<\/(?:x:)?is>|<v>.*?<\/v>)<\/(?:x:)?c>)/gs,
      "",
    );
    expect(rest.length).toBeGreaterThanOrEqual(kept.length - 60);
  });

  test("filling it again with the same answers changes nothing more", () => {
    const once = fillWorkbook(buildWorkbook(plan), "x.xlsx", cells);
    expect(Buffer.compare(fillWorkbook(once, "x.xlsx", cells), once)).toBe(0);
  });
});

const simple = (xml: string) => buildWorkbook({ sheets: [{ name: "S", xml }] });
const refused =
  (bytes: Uint8Array, cell: string, text = "x") =>
  () =>
    fillWorkbook(bytes, "x.xlsx", [{ sheet: "S", cell, text }]);

test("what must not be written is refused, with its place", () => {
  const formula = simple(worksheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'));
  expect(refused(formula, "A1")).toThrow(expect.objectContaining({ code: "formula_cell", where: "S!A1" }));
  const array = simple(worksheet('<row r="1"><c r="A1"><f t="array" ref="A1:B2">{1}</f><v>1</v></c></row>'));
  expect(refused(array, "B2")).toThrow(expect.objectContaining({ code: "formula_cell" }));
  const guarded = simple(worksheet('<row r="1"><c r="A1"/></row>', { after: '<sheetProtection sheet="1"/>' }));
  expect(refused(guarded, "A1")).toThrow(expect.objectContaining({ code: "locked_cell" }));
  const list =
    '<dataValidations><dataValidation type="list" sqref="A1"><formula1>"Yes,No"</formula1></dataValidation></dataValidations>';
  const chosen = simple(worksheet("", { after: list }));
  expect(refused(chosen, "A1", "Perhaps")).toThrow(expect.objectContaining({ code: "not_allowed", where: "S!A1" }));
  expect(refused(simple(worksheet("")), "A1", "x".repeat(32_768))).toThrow(
    expect.objectContaining({ code: "too_long" }),
  );
  expect(() => fillWorkbook(simple(worksheet("")), "x.xlsx", [{ sheet: "T", cell: "A1", text: "x" }])).toThrow(
    "no such sheet",
  );
});

test("what is no workbook, or a hostile one, is refused with the reason", () => {
  const code = (bytes: Uint8Array) => {
    try {
      readWorkbook(bytes, "x.xlsx");
      return "read";
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };
  expect(code(new Uint8Array())).toBe("empty");
  expect(code(new TextEncoder().encode("a,b\n"))).toBe("unsupported");
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
  expect(code(old)).toBe("old_format");
  expect(code(Uint8Array.from([...old, ...Buffer.from("EncryptedPackage", "utf16le")]))).toBe("encrypted");
  expect(code(simple('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'))).toBe("doctype");
  expect(code(simple("<worksheet>"))).toBe("damaged");
  const whole = simple(worksheet(""));
  expect(code(whole.subarray(0, whole.length - 40))).toBe("damaged");
  const wide =
    '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>$A:$XFD</formula1></dataValidation></dataValidations>';
  expect(code(simple(worksheet("", { after: wide })))).toBe("read");
});

const samm = join(inject("corpus"), "questionnaires", "SAMM_Assessment_Toolbox_v1.5_FINAL.xlsx");
test.skipIf(!existsSync(samm))("the SAMM toolbox keeps its charts, pictures and rules", async () => {
  const before = new Uint8Array(readFileSync(samm));
  const sheet = readWorkbook(before, samm).sheets.find(({ name }) => name === "Interview");
  const open = (sheet?.rules ?? []).filter(({ area }) => area.left === 5).slice(0, 40);
  const cells = open.map(({ area, allowed }) => ({
    sheet: "Interview",
    cell: `E${area.top}`,
    text: allowed.at(-1) ?? "",
  }));
  expect(cells.length).toBeGreaterThan(20);
  const after = fillWorkbook(before, samm, cells);
  expect(await changedParts(before, after)).toEqual(["xl/worksheets/sheet2.xml"]);
});

const csf = join(inject("corpus"), "questionnaires", "nist-csf-2.0.xlsx");
test.skipIf(!existsSync(csf))("the NIST framework takes an answer beside every row", async () => {
  const before = new Uint8Array(readFileSync(csf));
  const rows = Array.from({ length: 134 }, (_, n) => ({
    sheet: "csf_content",
    cell: `N${n + 2}`,
    text: `Réponse ${n}`,
  }));
  expect(await changedParts(before, fillWorkbook(before, csf, rows))).toHaveLength(1);
});
