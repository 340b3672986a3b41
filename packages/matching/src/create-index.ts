import { type Analysis, analyse } from "./analyse.ts";
import { certainty, threshold } from "./certainty.ts";
import { cards, type Card } from "./cards.ts";
import type { Candidate, Entry, Question, Suggestion } from "./entry.ts";
import { localeOf } from "./locale-of.ts";
import { normalise } from "./normalise.ts";
import { polarityOf } from "./polarity-of.ts";
import { scoreOf, sharing } from "./score-of.ts";
import { signsOf } from "./signs-of.ts";

export type Index = { suggest(question: Question, options?: { limit?: number }): Suggestion };

/** Reads the library once. Pure: the same entries and question give the same answer; ties are in the order of the entries. */
export function createIndex(entries: Entry[], options: { withConcepts?: boolean } = {}): Index {
  const library = cards(entries);
  const exact = new Map(
    entries.toReversed().flatMap(({ id, wordings }) => wordings.map(({ text }) => [normalise(text), id] as const)),
  );

  function suggest({ text, section = "", locale = localeOf(text) }: Question, { limit = 5 } = {}): Suggestion {
    const asked = { text: analyse(text, locale), section: analyse(section, locale) };
    if (options.withConcepts === false) asked.text.concepts.clear();
    const wants = polarityOf(text, locale);
    const ranked = [...sharing(asked.text, library)]
      .map(([card, shared]) => ({ card, score: scoreOf(shared, asked.section, card, library) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score || a.card.position - b.card.position)
      .slice(0, Math.max(1, limit));
    const second = ranked[1]?.score ?? 0;
    const candidates = ranked.map(({ card, score }, n): Candidate => {
      const margin = n === 0 ? (score - second) / score : (score - (ranked[0]?.score ?? score)) / score;
      return {
        id: card.id,
        score,
        confidence: certainty(signsOf(asked.text, card, library, margin)),
        isOpposite: wants !== card.polarity,
        matched: placesOf(asked, card),
      };
    });
    const same = exact.get(normalise(text)) ?? null;
    const confidence = same ? 1 : (candidates[0]?.confidence ?? 0);
    return {
      exact: same,
      candidates: candidates.slice(0, limit),
      confidence,
      hasAnswer: confidence >= threshold,
      locale,
    };
  }
  return { suggest };
}

/** The words of the question that the entry has too, in their order; a concept stands for the words inside it. */
function placesOf({ text }: { text: Analysis }, card: Card): Candidate["matched"] {
  const concepts = text.places.filter(({ concept }) => concept !== undefined && card.concepts.has(concept));
  const words = text.places.filter(
    ({ stem, start, end }) =>
      stem !== undefined && card.stems.has(stem) && !concepts.some((one) => one.start <= start && one.end >= end),
  );
  return [
    ...concepts.map(({ start, end }) => ({ start, end, by: "concept" as const })),
    ...words.map(({ start, end }) => ({ start, end, by: "word" as const })),
  ].toSorted((a, b) => a.start - b.start);
}
