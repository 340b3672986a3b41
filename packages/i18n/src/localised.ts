import { locales, type Locale } from "./locales.ts";

/** A record's text in the reader's language, else in English. `lang` says which one it is. */
export function localised(text: { en: string; fr?: string | null }, locale: Locale): { text: string; lang: Locale } {
  const own = locales.includes(locale) ? text[locale] : undefined;
  return own ? { text: own, lang: locale } : { text: text.en, lang: "en" };
}
