import type { Entry } from "@candor/matching";
import type { Method } from "./methods.ts";

const [k, b] = [1.2, 0.75];
// The usual English list of full-text search (PostgreSQL's), so that the floor is the one that others publish.
const idle = new Set(
  "i me my we our ours you your yours he him his she her it its they them their what which who whom this that these those am is are was were be been being have has had having do does did doing a an the and but if or because as until while of at by for with about against between into through during before after above below to from up down in out on off over under again further then once here there when where why how all any both each few more most other some such no nor not only own same so than too very s t can will just don should now".split(
    " ",
  ),
);
const words = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !idle.has(word));

/** The floor: Okapi BM25 over question and answer as one bag of words, neither stemmed nor weighted. */
export function plainBm25(entries: Entry[]): Method {
  const bags = entries.map(({ id, wordings, answer }) => ({
    id,
    bag: words([...wordings.map(({ text }) => text), answer.en ?? ""].join(" ")),
  }));
  const mean = bags.reduce((sum, { bag }) => sum + bag.length, 0) / bags.length;
  const seen = new Map<string, number>();
  for (const { bag } of bags) for (const word of new Set(bag)) seen.set(word, (seen.get(word) ?? 0) + 1);
  const rarity = (word: string) => {
    const count = seen.get(word) ?? 0;
    return Math.log(1 + (bags.length - count + 0.5) / (count + 0.5));
  };
  return async (text) => {
    const asked = new Set(words(text));
    const scored = bags.map(({ id, bag }) => {
      const score = [...asked].reduce((sum, word) => {
        const count = bag.filter((one) => one === word).length;
        return sum + (rarity(word) * count * (k + 1)) / (count + k * (1 - b + (b * bag.length) / mean));
      }, 0);
      return { id, score };
    });
    const [first, ...rest] = scored.toSorted((x, y) => y.score - x.score);
    return {
      ids: [first, ...rest].flatMap((one) => (one && one.score > 0 ? [one.id] : [])).slice(0, 10),
      confidence: first?.score ?? 0,
    };
  };
}
