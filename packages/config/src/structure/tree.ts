import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The repository as a map from path (with `/`, relative to the root) to text. Tests write theirs by hand. */
export type Tree = ReadonlyMap<string, string>;

export type Problem = { file: string; line: number; what: string; mend: string };
export type Rule = (tree: Tree) => Problem[];

const skipped = /^(node_modules|dist|coverage|screenshots|\..*)$/;
const text = /(\.(ts|tsx|mts|mjs|js|json|css|sql|md|yaml|yml|sh|html|svg)|Dockerfile)$/;
const generated = /^(pnpm-lock\.yaml|LICENSE)$|^packages\/db\/(src\/)?migrations\/|next-env\.d\.ts$/;

export function readTree(root: string): Tree {
  const files = new Map<string, string>();
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (skipped.test(entry.name) || generated.test(path)) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) files.set(path, text.test(path) ? readFileSync(join(root, path), "utf8") : "");
    }
  };
  walk("");
  return files;
}

export const isCode = (path: string) => /\.(ts|tsx|mts|mjs)$/.test(path) && !path.endsWith(".d.ts");
export const isTest = (path: string) => /\.(test|journey)\.tsx?$/.test(path) || path.startsWith("apps/e2e/");
export const codeFiles = (tree: Tree) => [...tree.keys()].filter(isCode);

/** `packages/db/src/schema/x.ts` → `packages/db`; `bench/x.ts` → `bench`; the root for all else. */
export const workspaceOf = (path: string) => /^((packages|apps|infra)\/[^/]+|bench)(?=\/)/.exec(path)?.[0] ?? "";

export function lineOf(source: string, position: number) {
  return source.slice(0, position).split("\n").length;
}
