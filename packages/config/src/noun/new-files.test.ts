import { resolve } from "node:path";
import { expect, it } from "vitest";
import { rules } from "../structure/rules.ts";
import { readTree } from "../structure/tree.ts";
import { editLists } from "./edits.ts";
import { newFiles } from "./new-files.ts";
import { wordsOf } from "./words.ts";

const root = resolve(import.meta.dirname, "../../../..");
const words = wordsOf("sample-gadgets");
const tree = readTree(root);

it("writes a noun that the structure check has nothing against", () => {
  const grown = new Map([...tree, ...newFiles(words), ...editLists(tree, words)]);
  const problems = Object.values(rules).flatMap((rule) => rule(grown));
  expect(problems.filter((problem) => JSON.stringify(problem).includes("gadget"))).toEqual([]);
});

it("adds one line to each list and loses none", () => {
  for (const [file, text] of editLists(tree, words)) {
    const kept = text.split("\n").filter((line) => !/sample.?gadget/i.test(line));
    const before = (tree.get(file) ?? "").split("\n").filter((line) => !line.includes("Router = router({"));
    expect(kept.filter((line) => !line.includes("Router = router({"))).toEqual(before);
    expect(text).toMatch(/sample.?gadget/i);
  }
  const grants = editLists(tree, words).get("packages/db/src/grants.ts") ?? "";
  expect(grants).toMatch(/\n *remediations: .*\n *sample_gadgets: .*\n *service_regions: /);
});

it("refuses to guess when a list has changed its shape", () => {
  const changed = new Map(tree).set("packages/db/src/grants.ts", "export const rights = {};");
  expect(() => editLists(changed, words)).toThrow("packages/db/src/grants.ts no longer looks as gen expects");
});
