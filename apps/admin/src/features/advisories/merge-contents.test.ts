import type { AdvisoryContent, DraftStatement } from "@candor/domain/advisories/inputs";
import { expect, test } from "vitest";
import { readPath, writePath } from "./content-path.ts";
import { mergeContents } from "./merge-contents.ts";

const statement: DraftStatement = {
  status: "unknown",
  confidence: "low",
  basis: [],
  text: { en: "Asked." },
  criteria: [],
};
const base: AdvisoryContent = {
  title: { en: "Title" },
  summary: { en: "Summary" },
  body: { en: "" },
  severity: "none",
  tlp: "clear",
  cves: [],
  references: [],
  contested: false,
  asOf: "2018-10-04T12:00:00.000Z",
  statements: [statement, statement],
};

test("what only one of two changed is taken from both", () => {
  const mine = writePath(writePath(base, "title.fr", "Titre"), "statements.0.text.en", "Asked twice.");
  const theirs = writePath(writePath(base, "summary.en", "Shorter"), "statements.1.status", "fixed");
  const { content, clashes } = mergeContents(base, mine, theirs);
  expect(clashes).toEqual([]);
  expect(content).toEqual({
    ...base,
    title: { en: "Title", fr: "Titre" },
    summary: { en: "Shorter" },
    statements: [
      { ...statement, text: { en: "Asked twice." } },
      { ...statement, status: "fixed" },
    ],
  });
});

test("where both wrote, mine stays and the clash is named", () => {
  const [mine, theirs] = [writePath(base, "title.en", "Mine"), writePath(base, "title.en", "Theirs")];
  const { content, clashes } = mergeContents(base, mine, theirs);
  expect(content.title.en).toBe("Mine");
  expect(clashes).toEqual([{ path: "title.en", mine: "Mine", theirs: "Theirs" }]);
});

test("a statement removed by one and changed by the other is a clash, never a silent loss", () => {
  const mine = { ...base, statements: [statement] };
  const theirs = writePath(base, "statements.1.text.en", "New words");
  expect(mergeContents(base, mine, theirs).clashes.map(({ path }) => path)).toEqual(["statements"]);
  expect(mergeContents(base, mine, base)).toEqual({ content: mine, clashes: [] });
  expect(mergeContents(base, base, theirs)).toEqual({ content: theirs, clashes: [] });
});

test("key order means nothing", () => {
  const reordered = { ...base, title: { fr: "Titre", en: "Title" } };
  expect(mergeContents(base, { ...base, title: { en: "Title", fr: "Titre" } }, reordered).clashes).toEqual([]);
});

test("paths read and write one place", () => {
  expect(readPath(base, "statements.1.text.en")).toBe("Asked.");
  expect(readPath(base, "statements.9.text.en")).toBeUndefined();
  expect(writePath(base, "statements.0.action.fr", "Rien").statements[0]?.action).toEqual({ fr: "Rien" });
  expect("fr" in writePath(writePath(base, "title.fr", "Titre"), "title.fr", undefined).title).toBe(false);
});
