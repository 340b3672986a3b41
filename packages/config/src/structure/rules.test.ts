import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { rules } from "./rules.ts";

it("runs every rule that this folder exports, and tests each", () => {
  const folder = import.meta.dirname;
  const sources = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
  const declared = sources.flatMap(({ text }) =>
    [...text.matchAll(/export const (\w+): Rule\b/g)].map(([, name]) => name ?? ""),
  );
  expect(Object.keys(rules).toSorted()).toEqual(declared.toSorted());

  const tests = sources.filter(({ name }) => name.endsWith(".test.ts")).map(({ text }) => text);
  const untested = declared.filter(
    (name) => !tests.some((text) => text.includes(`found(${name}, `) || text.includes(`count(${name}, `)),
  );
  expect(untested).toEqual([]);
});
