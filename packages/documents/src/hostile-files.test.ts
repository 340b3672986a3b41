import { fileURLToPath } from "node:url";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { hostileFiles } from "../fixtures/hostile/hostile-files.ts";
import { lookAt } from "../fixtures/hostile/look-at.ts";
import { createPress } from "./press.ts";

const engine = fileURLToPath(new URL("./engine.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "candor hostile "));
const press = createPress({ engine });
afterAll(async () => {
  await press.close();
  rmSync(folder, { recursive: true });
});

// One of twenty of what `npm run campaign -- hostile-documents` puts before the press.
test("no hostile file is taken, crashes anything, or leaves anything behind", async () => {
  const files = (await hostileFiles(2_000)).filter((file, n) => n % 20 === 0 || file.must === "well");
  const seen = await Promise.all(files.map((file) => lookAt(press, folder, file)));
  expect(seen.filter(({ wrong }) => wrong)).toEqual([]);
  expect(new Set(seen.map(({ answer }) => answer)).size).toBeGreaterThan(5);
  expect(readdirSync(folder)).toEqual([]);
}, 180_000);
