import { existsSync, mkdtempSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeScratch, sweepScratch, withScratch } from "./scratch.ts";

/** No system gives a number as high as this one. */
const nobody = 99_999_999;
function aged(folder: string) {
  utimesSync(folder, new Date(0), new Date(0));
}

test("what a dead process left goes once it is old; what a living one has stays, however old", async () => {
  const { folder, tidy } = await makeScratch();
  const [old, young] = [1, 2].map(() => mkdtempSync(join(tmpdir(), `candor-scratch-${nobody}-`))) as [string, string];
  await sweepScratch();
  expect([old, young].every(existsSync)).toBe(true);
  aged(old);
  aged(folder);
  await sweepScratch();
  expect([old, young, folder].map(existsSync)).toEqual([false, true, true]);
  await sweepScratch({ olderThanMs: -1000 });
  expect([young, folder].map(existsSync)).toEqual([false, true]);
  await tidy();
});

test("a folder goes with its work, also when that fails", async () => {
  let seen = "";
  const failing = withScratch(async (folder) => {
    seen = folder;
    throw new Error("disk gone");
  });
  await expect(failing).rejects.toThrow("disk gone");
  expect(existsSync(seen)).toBe(false);
});
