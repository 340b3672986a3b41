import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "@candor/matching";

const root = join(import.meta.dirname, "..", "..", "..");
const corpus = join(process.env.CANDOR_CORPUS ?? join(root, "..", "shared", "corpus"), "questionnaires");

export type Asked = { text: string; gold: string[] };
export type Sets = { entries: Entry[]; sets: Record<string, Asked[]> };

type GivenEntry = {
  id: string;
  section: string;
  question: string;
  also_asked_as: string[];
  position: string;
  answer: string;
};
type Development = {
  entries: { id: string; section: string; question: string; remembered: string; value: string; answer: string }[];
  questions: { gold: string; en?: string; fr?: string }[];
  unanswerable: string[];
};
type Own = { questions: { gold: string; en: string; fr: string }[]; unanswerable: string[] };

/** The public evaluation, and questions of our own over the same entries; null where the corpus is not there. */
export function readSets(): Sets | null {
  if (!existsSync(corpus)) return null;
  const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as unknown;
  const given = read(join(corpus, "eval-library.json")) as GivenEntry[];
  const queries = read(join(corpus, "eval-queries.json")) as Asked[];
  const own = read(join(root, "packages", "matching", "fixtures", "questions.json")) as Own;
  const unanswerable = own.unanswerable.map((text) => ({ text, gold: [] }));
  const asked = (language: "en" | "fr") => [
    ...own.questions.map((one) => ({ text: one[language], gold: [one.gold] })),
    ...unanswerable,
  ];
  return {
    entries: given.map((one) => entryOf(one)),
    sets: { "public set": queries, "own, English": asked("en"), "own, French": asked("fr") },
  };
}

/** The invented library that weights and vocabulary were worked on with: what they can do at best, and no proof. */
export function readDevelopment(): Sets {
  const path = join(root, "packages", "matching", "fixtures", "development.json");
  const { entries, questions, unanswerable } = JSON.parse(readFileSync(path, "utf8")) as Development;
  const asked = questions.map(({ gold, en, fr }) => ({ text: en ?? fr ?? "", gold: [gold] }));
  return {
    entries: entries.map(({ remembered, value: position, ...one }) =>
      entryOf({ ...one, position, also_asked_as: remembered ? [remembered] : [] }),
    ),
    sets: { development: [...asked, ...unanswerable.map((text) => ({ text, gold: [] }))] },
  };
}

function entryOf({ id, section, question, also_asked_as: others, position, answer }: GivenEntry): Entry {
  const remembered = others.map((text) => ({ text, locale: "en" as const, kind: "remembered" as const }));
  return {
    id,
    section,
    value: position.toLowerCase(),
    answer: { en: answer },
    wordings: [{ text: question, locale: "en", kind: "own" }, ...remembered],
  };
}
