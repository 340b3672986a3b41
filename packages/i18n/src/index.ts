import type {} from "next-intl";
import { locales, type Locale } from "./locales.ts";
import { en, fr } from "./messages.gen.ts";

export { createFormat, type Format } from "./format.ts";
export { defaultLocale, locales, type Locale } from "./locales.ts";
export { pickLocale } from "./pick-locale.ts";

export type Messages = typeof en;
export const messages: Record<Locale, Messages> = { en, fr };
export const localeCookie = "candor-locale";

/** A record's text in the reader's language, else in English. `lang` says which one it is. */
export function localised(text: { en: string; fr?: string | null }, locale: Locale): { text: string; lang: Locale } {
  const own = locales.includes(locale) ? text[locale] : undefined;
  return own ? { text: own, lang: locale } : { text: text.en, lang: "en" };
}

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
