import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";

export type Locale = "en" | "fr";

const stemmers = { en: english, fr: french };
const known = { en: new Map<string, string>(), fr: new Map<string, string>() };
const most = 50_000;

/** The stem of a folded word (Snowball); what holds a figure is a name and stays. */
export function stem(word: string, locale: Locale): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const cache = known[locale];
  const found = cache.get(word);
  if (found !== undefined) return found;
  if (cache.size >= most) cache.clear();
  const made = stemmers[locale](word);
  cache.set(word, made);
  return made;
}
