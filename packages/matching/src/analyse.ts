import { findConcepts } from "./find-concepts.ts";
import { type Locale, stem } from "./stem.ts";
import { stopWords } from "./stop-words.ts";
import { isGeneral } from "./thesaurus/index.ts";
import { type Word, wordsIn } from "./words-in.ts";

/** What a text is about: its stems and concepts, each with its weight, and where in the text they stand. */
export type Analysis = { stems: Map<string, number>; concepts: Map<number, number>; places: Place[] };
type Place = { start: number; end: number; stem?: string; concept?: number };

/**
 * A question is often wrapped: an introduction before it, examples in brackets after it. What stands in the sentence that
 * asks counts whole, the rest less.
 */
export function analyse(text: string, locale: Locale): Analysis {
  const [words, weigh] = [wordsIn(text), weightsOf(text)];
  const analysis: Analysis = { stems: new Map(), concepts: new Map(), places: [] };
  for (const word of words) {
    if (word.text.length < 2 || stopWords[locale].has(word.text)) continue;
    const key = stem(word.text, locale);
    raise(analysis.stems, key, weigh(word));
    analysis.places.push({ start: word.start, end: word.end, stem: key });
  }
  for (const { concept, from, to, isLoose } of findConcepts(words, locale)) {
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last) continue;
    raise(analysis.concepts, concept, weigh(first) * (isGeneral(concept) ? general : 1) * (isLoose ? loose : 1));
    if (isLoose) continue;
    analysis.places.push({ start: first.start, end: last.end, concept });
  }
  return analysis;
}

const raise = <Key>(map: Map<Key, number>, key: Key, weight: number) =>
  map.set(key, Math.max(map.get(key) ?? 0, weight));

const [aside, example] = [0.35, 0.5];
const [general, loose] = [0.7, 0.7];

function weightsOf(text: string): (word: Word) => number {
  // A full stop ends a sentence where a capital follows: "e.g." and "etc." do not.
  const sentences = [...text.matchAll(/[\s\S]+?(?:[.?!]+(?=\s+\p{Lu}|\s*$)|\n+|$)/gu)];
  const asks = sentences.filter(([sentence]) => sentence.trimEnd().endsWith("?"));
  const brackets = [...text.matchAll(/\([^)]*\)?/g)];
  const isIn = (parts: RegExpExecArray[], at: number) =>
    parts.some(({ 0: part, index }) => at >= index && at < index + part.length);
  return ({ start }) => (asks.length > 0 && !isIn(asks, start) ? aside : 1) * (isIn(brackets, start) ? example : 1);
}
