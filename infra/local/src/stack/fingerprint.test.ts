import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { fingerprint } from "./fingerprint.ts";

let folder: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "candor fingerprint "));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const path of ["pnpm-lock.yaml", "tsconfig.json", "apps/portal/src/page.tsx", "apps/admin/src/page.tsx"])
    write(path, "1");
  write("packages/ui/src/button.tsx", "1");
});

test.each(["apps/portal/src/page.tsx", "packages/ui/src/button.tsx", "pnpm-lock.yaml", "apps/portal/src/new.tsx"])(
  "a change of %s asks for a new build",
  (path) => {
    const before = fingerprint("portal", folder);
    write(path, "2");
    expect(fingerprint("portal", folder)).not.toBe(before);
  },
);

test.each([
  "apps/admin/src/page.tsx",
  "packages/ui/src/button.test.tsx",
  "apps/portal/.next/BUILD_ID",
  "apps/portal/node_modules/x/a.js",
])("a change of %s does not", (path) => {
  const before = fingerprint("portal", folder);
  write(path, "2");
  expect(fingerprint("portal", folder)).toBe(before);
});
