import { createHash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../paths.ts";

const notBuilt = new Set(["node_modules", ".next", ".turbo", "testing", "next-env.d.ts", "README.md"]);

/** One value for everything that a build of `app` reads: its files, the packages, the installed versions. */
export function fingerprint(app: string, folder = root): string {
  const hash = createHash("sha256");
  for (const path of [
    "pnpm-lock.yaml",
    "tsconfig.json",
    ...filesIn(folder, `apps/${app}`),
    ...filesIn(folder, "packages"),
  ]) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesIn(folder: string, within: string): string[] {
  return readdirSync(join(folder, within), { withFileTypes: true })
    .filter(isBuilt)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(folder, `${within}/${entry.name}`) : `${within}/${entry.name}`));
}

function isBuilt(entry: Dirent): boolean {
  return (
    !notBuilt.has(entry.name) && !/\.(test|tsbuildinfo)\b/.test(entry.name) && (entry.isDirectory() || entry.isFile())
  );
}
