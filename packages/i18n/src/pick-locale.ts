import { defaultLocale, locales, type Locale } from "./locales.ts";

type Said = string | null | undefined;

/** What was chosen on this device, else in the person's settings, else what the browser asks for. */
export function pickLocale(cookie: Said, person: Said, acceptLanguage: Said): Locale {
  return known(cookie) ?? known(person) ?? asked(acceptLanguage) ?? defaultLocale;
}

function asked(header: Said) {
  return (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { tag, quality: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => known(tag.split("-")[0]))
    .find((locale) => locale !== undefined);
}

function known(value: Said): Locale | undefined {
  return locales.find((locale) => locale === value?.toLowerCase());
}
