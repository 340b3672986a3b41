import type { Analysis } from "./analyse.ts";
import type { Card, Library } from "./cards.ts";
import { isGeneral } from "./thesaurus/index.ts";

/** What each kind of agreement counts; found by cross-validation on questions of our own. */
export const weights = {
  concept: 4,
  wording: 1,
  answer: 0.4,
  answerConcept: 0.8,
  section: 0.15,
  whole: 0.4,
  k: 0.8,
  b: 0.3,
};

/** BM25 over the best wording, plus a part of what the answer says; stems and concepts are terms alike. */
export function scoreOf(text: Analysis, section: Analysis, card: Card, library: Library): number {
  let best = 0;
  for (const wording of card.wordings) best = Math.max(best, likeness(text, wording, library));
  const answered = overlap(text.stems, card.answer.stems, library) * weights.answer;
  const meant = overlap(text.concepts, card.answer.concepts, library) * weights.answerConcept;
  const topic =
    (overlap(section.stems, card.section.stems, library) + overlap(text.stems, card.section.stems, library)) *
    weights.section;
  return best + (best > 0 ? topic : 0) + answered + meant;
}

/** The cards that have anything of the question, each with what it has: the others need no look. */
export function sharing({ stems, concepts, places }: Analysis, { holders }: Library): Map<Card, Analysis> {
  const shared = new Map<Card, Analysis>();
  const partOf = (card: Card) => {
    const known = shared.get(card) ?? { stems: new Map(), concepts: new Map(), places };
    shared.set(card, known);
    return known;
  };
  for (const [key, weight] of stems) for (const card of holders.get(key) ?? []) partOf(card).stems.set(key, weight);
  for (const [key, weight] of concepts)
    for (const card of holders.get(key) ?? []) partOf(card).concepts.set(key, weight);
  return shared;
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

/** How much of its nearest wording a question asks, 0 to 1: a wording asked in half is another question. */
export function closenessOf({ stems, concepts }: Analysis, card: Card, library: Library): number {
  const shares = card.wordings.map((wording) => {
    const shared =
      overlap(stems, wording.stems, library) * weights.wording +
      overlap(concepts, wording.concepts, library) * weights.concept;
    return shared === 0 ? 0 : shared / (library.masses.get(wording) ?? wholeOf(wording, library));
  });
  return Math.min(1, Math.max(0, ...shares));
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
