import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readTree } from "./tree.ts";

it("reads sources and leaves out what is installed, built or generated", () => {
  const root = mkdtempSync(join(tmpdir(), "candor tree "));
  const put = (path: string) => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), "x");
  };
  for (const path of ["packages/db/src/a.ts", "packages/ui/logo.png", "package.json"]) put(path);
  for (const path of ["node_modules/x/i.js", ".next/x.js", "packages/db/migrations/0.sql", "pnpm-lock.yaml"]) put(path);

  const tree = readTree(root);
  rmSync(root, { recursive: true });
  expect(Object.fromEntries(tree)).toEqual({
    "packages/db/src/a.ts": "x",
    "packages/ui/logo.png": "",
    "package.json": "x",
  });
});
