import type {} from "next-intl";
import type { Locale } from "./locales.ts";
import { en, fr } from "./messages.gen.ts";

export { createFormat, type Format } from "./format.ts";
export { localised } from "./localised.ts";
export { defaultLocale, locales, type Locale } from "./locales.ts";
export { pickLocale } from "./pick-locale.ts";

export type Messages = typeof en;
export const messages: Record<Locale, Messages> = { en, fr };
export const localeCookie = "candor-locale";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
