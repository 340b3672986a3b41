import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { makePdf } from "../fixtures/make-pdf.ts";
import { createPress, type PressOptions } from "./press.ts";
import { startHand } from "./press-hand.ts";
import { textOfPages } from "./render.ts";

const folder = mkdtempSync(join(tmpdir(), "candor press "));
const undo: (() => unknown)[] = [() => rmSync(folder, { recursive: true })];
afterAll(async () => void (await Promise.all(undo.reverse().map((one) => one()))));

const ours = fileURLToPath(new URL("./engine.ts", import.meta.url));

function press(options: Partial<PressOptions> = {}) {
  const made = createPress({ engine: ours, ...options });
  undo.push(() => made.close());
  return made;
}
const mark = { person: "Security lead", tenant: "Northwind Bank", at: "now", disclosureId: "the-id" };

test("marks a file, makes a cover and shows a page, each in a child process", async () => {
  const hands = press();
  const path = join(folder, "a.pdf");
  writeFileSync(path, await makePdf(3));
  await hands.mark({ path, out: `${path}.marked`, mark });
  expect((await textOfPages(readFileSync(`${path}.marked`))).every((text) => text.includes("the-id"))).toBe(true);
  await hands.cover({
    mark,
    title: "Answers",
    fileName: "a.xlsx",
    sha256: "ab".repeat(32),
    locale: "fr",
    out: `${path}.cover`,
  });
  expect((await textOfPages(readFileSync(`${path}.cover`)))[0]).toContain("Remis à");
  const [first, again] = await Promise.all(
    [1, 2].map(() => hands.page({ path, sha256: "a", page: 1, width: 800, mark })),
  );
  expect(await sharp(first).metadata()).toMatchObject({ format: "jpeg", width: 800 });
  expect(Buffer.from(first ?? []).equals(Buffer.from(again ?? []))).toBe(true);
});

test("the image of a page is marked: it differs from that for somebody else", async () => {
  const hands = press({ hands: 1 });
  const path = join(folder, "b.pdf");
  writeFileSync(path, await makePdf(1));
  const pixels = async (person: string) =>
    sharp(await hands.page({ path, sha256: "b", page: 1, width: 600, mark: { ...mark, person } }))
      .greyscale()
      .raw()
      .toBuffer();
  const [one, other] = [await pixels("One"), await pixels("Other")];
  expect(one.equals(other)).toBe(false);
  expect(one.filter((value) => value < 245).length / one.length).toBeGreaterThan(0.01);
});

const engine = fileURLToPath(new URL("../fixtures/slow-engine.ts", import.meta.url));

test.each([
  ["hang", "too_slow"],
  ["eat", "too_much_memory"],
  ["die", "too_much_memory"],
])("what makes the engine %s is refused as %s, and the next file is served", async (path, code) => {
  const hand = startHand({ engine });
  const budget = { cpuMs: path === "hang" ? 500 : 20_000, megabytes: 300, rest: 300 };
  undo.push(() => hand.stop());
  await expect(hand.run("inspect", { path }, budget)).rejects.toMatchObject({ code });
  expect(await hand.run("inspect", { path: "well" }, budget)).toEqual({ pages: 1 });
});

test("more files than hands wait for their turn", async () => {
  const hands = press({ engine, hands: 2 });
  const path = join(folder, "c");
  writeFileSync(path, "");
  const all = Array.from({ length: 20 }, () => hands.inspect({ path, converted: "" }));
  expect(await Promise.all(all)).toHaveLength(20);
});
