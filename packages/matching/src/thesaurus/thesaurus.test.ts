import { expect, test } from "vitest";
import { fold } from "../fold.ts";
import { stopWords } from "../stop-words.ts";
import { thesaurus } from "./index.ts";

test.each(["en", "fr"] as const)("no name in %s stands for two things", (locale) => {
  const names = thesaurus.flatMap((concept) => concept[locale]);
  expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
});

test("every concept has a name in both languages, each folded and none a word that says nothing", () => {
  for (const { en, fr } of thesaurus) {
    expect([en.length > 0, fr.length > 0], `${en.join()} | ${fr.join()}`).toEqual([true, true]);
    for (const name of [...en, ...fr]) expect(fold(name)).toBe(name);
  }
  const idle = thesaurus.flatMap(({ en, fr }) => [
    ...en.filter((name) => stopWords.en.has(name)),
    ...fr.filter((name) => stopWords.fr.has(name)),
  ]);
  expect(idle).toEqual([]);
});
