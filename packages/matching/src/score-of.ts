import type { Analysis } from "./analyse.ts";
import type { Card, Library } from "./cards.ts";
import { isGeneral } from "./thesaurus/index.ts";

export type Asked = { text: Analysis; section: Analysis };

/** What each kind of agreement counts; found by cross-validation on questions of our own. */
export const weights = {
  concept: 4,
  wording: 1,
  answer: 0.3,
  answerConcept: 0.25,
  section: 0.15,
  whole: 0.4,
  k: 0.8,
  b: 0.3,
};

/** BM25 over the best wording, plus a part of what the answer says; stems and concepts are terms alike. */
export function scoreOf(asked: Asked, card: Card, library: Library): number {
  const best = Math.max(0, ...card.wordings.map((wording) => likeness(asked.text, wording, library)));
  const answered = overlap(asked.text.stems, card.answer.stems, library) * weights.answer;
  const meant = overlap(asked.text.concepts, card.answer.concepts, library) * weights.answerConcept;
  const topic =
    (overlap(asked.section.stems, card.section.stems, library) +
      overlap(asked.text.stems, card.section.stems, library)) *
    weights.section;
  return best + (best > 0 ? topic : 0) + answered + meant;
}

function likeness(asked: Analysis, wording: Analysis, library: Library): number {
  const norm = 1 - weights.b + weights.b * (wording.stems.size / library.length);
  const damp = (weights.k + 1) / (weights.k * norm + 1);
  const shared =
    overlap(asked.stems, wording.stems, library) * weights.wording +
    overlap(asked.concepts, wording.concepts, library) * weights.concept;
  if (shared === 0) return 0;
  const whole = library.masses.get(wording) ?? wholeOf(wording, library);
  // A wording that is asked whole is closer than one of which only a part is.
  return shared * damp * (1 - weights.whole + weights.whole * Math.min(1, shared / whole));
}

/** The same for every question, so it is reckoned once. */
function wholeOf(wording: Analysis, library: Library): number {
  const whole = massOf(wording.stems, library) * weights.wording + massOf(wording.concepts, library) * weights.concept;
  library.masses.set(wording, whole);
  return whole;
}

/** What the question is about and the entry is too, as a share; words that only say how often or how fast are left out. */
export function coverageOf({ stems, concepts }: Analysis, card: Card, library: Library): number {
  const topics = new Map([...concepts].filter(([concept]) => !isGeneral(concept)));
  const all = massOf(stems, library) + massOf(topics, library) * weights.concept;
  const has = overlap(stems, card.stems, library) + overlap(topics, card.concepts, library) * weights.concept;
  return all === 0 ? 0 : has / all;
}

function overlap<Key extends string | number>(
  asked: Map<Key, number>,
  has: { has(key: Key): boolean; get?(key: Key): number | undefined },
  library: Library,
) {
  let sum = 0;
  for (const [key, weight] of asked) if (has.has(key)) sum += weight * (has.get?.(key) ?? 1) * library.rarity(key);
  return sum;
}

function massOf<Key extends string | number>(terms: Map<Key, number>, library: Library) {
  let sum = 0;
  for (const [key, weight] of terms) sum += weight * library.rarity(key);
  return sum;
}
