import { expect, test } from "vitest";
import { limits } from "./imports.ts";
import { readImport } from "./read-import.ts";

const csv = (rows: number) =>
  Buffer.from(
    ["name,kind,service,region", ...Array.from({ length: rows }, (_, n) => `a-${n},host,compute,fra1`)].join("\n"),
  );

test("a file is read in a thread of its own", async () => {
  const reading = await readImport("assets_csv", csv(3));
  expect(reading).toMatchObject({ ok: true, header: ["name", "kind", "service", "region"] });
}, 60_000);

test("a reading that takes too long or too much is ended and told", async () => {
  const slow = await readImport("assets_csv", csv(100_000), { ...limits, readingMs: 20 });
  expect(slow).toMatchObject({ ok: false, errors: [{ where: "file", code: "too_slow" }] });
  const heavy = await readImport("assets_csv", csv(190_000), { ...limits, readingMb: 12 });
  expect(heavy).toMatchObject({ ok: false, errors: [{ where: "file", code: "too_big" }] });
}, 60_000);
