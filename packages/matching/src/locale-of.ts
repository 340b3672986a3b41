import { fold } from "./fold.ts";
import type { Locale } from "./stem.ts";
import { stopWords } from "./stop-words.ts";

/** The language of a question, by its small words; English where nothing tells. */
export function localeOf(text: string): Locale {
  const found = fold(text).match(/[a-z]+/g) ?? [];
  const count = (locale: Locale) =>
    found.filter((word) => stopWords[locale].has(word) && !stopWords[other[locale]].has(word)).length;
  return count("fr") > count("en") ? "fr" : "en";
}

const other = { en: "fr", fr: "en" } as const;
