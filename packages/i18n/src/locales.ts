export const locales = ["en", "fr"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "en";

/** The dialect for dates and numbers: day before month in both. */
export const dialects: Record<Locale, string> = { en: "en-GB", fr: "fr-FR" };
