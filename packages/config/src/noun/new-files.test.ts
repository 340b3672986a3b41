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
    const words = (source: string) => source.split(/\W+/).filter((word) => !/sample|gadget/i.test(word));
    expect(words(text).length).toBeGreaterThanOrEqual(words(tree.get(file) ?? "").length);
    expect(text).toMatch(/sample.?gadget/i);
  }
});

it("keeps the order of the lists", () => {
  const index = `import { router } from "../trpc.ts";
import { members } from "./members.ts";
import { tenants } from "./tenants.ts";

export const portalRouter = router({ members, tenants });
`;
  const grants = "export const grants: R = {\n  members: {},\n  tenants: {},\n};\n";
  const known = new Map(tree).set("packages/api/src/portal/index.ts", index).set("packages/db/src/grants.ts", grants);
  const edited = editLists(known, words);
  const lines = (edited.get("packages/api/src/portal/index.ts") ?? "").split("\n");
  expect(lines[2]).toBe('import { sampleGadgets } from "./sample-gadgets.ts";');
  expect(lines.at(-2)).toBe("export const portalRouter = router({ members, sampleGadgets, tenants });");
  expect(edited.get("packages/db/src/grants.ts")).toMatch(/members: .*\n *sample_gadgets: .*\n *tenants: /);
});

it("refuses to guess when a list has changed its shape", () => {
  const changed = new Map(tree).set("packages/db/src/grants.ts", "export const rights = {};");
  expect(() => editLists(changed, words)).toThrow("packages/db/src/grants.ts no longer looks as gen expects");
});
