import type { AnswerValue, Localised } from "@candor/db/schema";
import { normalise, turned } from "@candor/matching";
import { type Actor, actingAs } from "../acting-as.ts";
import type { FindAlike } from "./inputs.ts";
import { findSame } from "./find-same.ts";
import { readLibrary } from "./read-library.ts";

export type Alike = {
  id: string;
  question: Localised;
  value: AnswerValue;
  /** In the very words; otherwise only much like it. */
  isSame: boolean;
  isContradiction: boolean;
};

const [few, likely] = [3, 0.8];

/** Entries that ask what is being written, before two answers to one question stand in the library. */
export function findAlike(actor: Actor, { entryId, question, value }: FindAlike) {
  return actingAs(actor, "library_entry:read", async (tx) => {
    const texts = [question.en, question.fr].filter((text) => text !== undefined);
    const { index, entries } = await readLibrary(tx);
    const same = [...(await findSame(tx, texts.map(normalise))).values()].map(({ entryId: id }) => ({
      id,
      isSame: true,
      isOpposite: false,
    }));
    const near = texts.flatMap((text) =>
      index.suggest({ text }, { limit: few }).candidates.filter(({ confidence }) => confidence >= likely),
    );
    const found = new Map(
      [...near.map(({ id, isOpposite }) => ({ id, isSame: false, isOpposite })), ...same].map((one) => [one.id, one]),
    );
    return [...found.values()]
      .toSorted((a, b) => Number(b.isSame) - Number(a.isSame))
      .flatMap(({ id, isSame, isOpposite }): Alike[] => {
        const entry = entries.get(id);
        if (!entry || id === entryId) return [];
        const theirs = isOpposite ? turned(entry.value) : entry.value;
        const isSaid = value !== "none" && theirs !== "none";
        return [
          { id, question: entry.question, value: entry.value, isSame, isContradiction: isSaid && theirs !== value },
        ];
      });
  });
}
