import type { Found } from "./find-concepts.ts";
import { type Locale, stem } from "./stem.ts";
import { stopWords } from "./stop-words.ts";
import { thesaurus } from "./thesaurus/index.ts";
import { wordsIn } from "./words-in.ts";

type Name = { concept: number; parts: string[] };

/** Names of two words and more by each of their stems: the least frequent one finds them. */
const names = { en: namesOf("en"), fr: namesOf("fr") };
/** How many other words may stand among those of a name. */
const between = 4;

/** Names whose words stand near each other in any order: "data that is stored outside the EU", "restores are tested". */
export function findLoose(stems: string[], locale: Locale): Found[] {
  const places = new Map<string, number[]>();
  for (const [n, one] of stems.entries()) places.set(one, [...(places.get(one) ?? []), n]);
  return stems.flatMap((one, at) =>
    (names[locale].get(one) ?? []).flatMap(({ concept, parts }) => {
      const near = parts.map((part) => places.get(part)?.find((n) => Math.abs(n - at) <= parts.length + between));
      if (near.some((n) => n === undefined)) return [];
      const found = near.filter((n) => n !== undefined);
      return [{ concept, from: Math.min(...found), to: Math.max(...found) + 1, isLoose: true }];
    }),
  );
}

function namesOf(locale: Locale): Map<string, Name[]> {
  const all = thesaurus.flatMap(({ en, fr }, concept) =>
    [...en, ...fr].map((name): Name => {
      const words = wordsIn(name).map(({ text }) => text);
      const telling = words.filter((text) => text.length > 1 && !stopWords[locale].has(text));
      return { concept, parts: [...new Set(telling.map((text) => stem(text, locale)))] };
    }),
  );
  const count = new Map<string, number>();
  for (const part of all.flatMap(({ parts }) => parts)) count.set(part, (count.get(part) ?? 0) + 1);
  const byRarest = new Map<string, Name[]>();
  for (const name of all.filter(({ parts }) => parts.length > 1)) {
    const [rarest = ""] = name.parts.toSorted((a, b) => (count.get(a) ?? 0) - (count.get(b) ?? 0));
    byRarest.set(rarest, [...(byRarest.get(rarest) ?? []), name]);
  }
  return byRarest;
}
