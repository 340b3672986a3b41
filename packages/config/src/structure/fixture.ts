import type { Rule, Tree } from "./tree.ts";

/** Runs a rule over a tree written in the test; `file:line what` is what the reader of a report sees first. */
export function found(rule: Rule, files: Record<string, string>): string[] {
  const tree: Tree = new Map(Object.entries(files));
  return rule(tree).map(({ file, line, what }) => `${file}:${line} ${what}`);
}
