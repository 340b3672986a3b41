import { expect, test } from "vitest";
import { books } from "../fixtures/books.ts";
import { buildWorkbook } from "../fixtures/build-workbook.ts";
import { createDesk } from "./create-desk.ts";
import { fillWorkbook, fingerprintOf, readWorkbook } from "./index.ts";

test.each(Object.entries(books))("%s is read and filled in a thread as it is outside of one", async (_, plan) => {
  const [bytes, desk] = [buildWorkbook(plan), createDesk()];
  const reading = await desk.read(bytes, "x.xlsx");
  expect(reading.workbook).toEqual(readWorkbook(bytes, "x.xlsx"));
  expect(await desk.fill(bytes, "x.xlsx", plan.cells)).toEqual(fillWorkbook(bytes, "x.xlsx", plan.cells));
});

test("the fingerprint is the template's: answers do not change it, another question does", () => {
  const { cells, ...plan } = Object.values(books)[0] ?? { cells: [] };
  const bytes = buildWorkbook(plan as never);
  const before = readWorkbook(bytes, "x.xlsx");
  expect(fingerprintOf(readWorkbook(fillWorkbook(bytes, "x.xlsx", cells), "x.xlsx"))).toBe(fingerprintOf(before));
  const renamed = { ...before, sheets: before.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} 2` })) };
  expect(fingerprintOf(renamed)).not.toBe(fingerprintOf(before));
});

test("a refusal comes out of the thread as it was said in it", async () => {
  await expect(createDesk().read(new Uint8Array(), "x.xlsx")).rejects.toMatchObject({
    name: "WorkbookError",
    code: "empty",
  });
});

test("what takes too long or too much ends, and this process goes on", async () => {
  const bytes = buildWorkbook(Object.values(books)[0] as never);
  await expect(createDesk({ seconds: 0.001 }).read(bytes, "x.xlsx")).rejects.toMatchObject({ code: "too_slow" });
  await expect(createDesk({ megabytes: 4 }).read(bytes, "x.xlsx")).rejects.toMatchObject({ code: "too_large" });
});
