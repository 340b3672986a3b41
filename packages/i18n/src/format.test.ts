import { expect, test } from "vitest";
import { createFormat } from "./format.ts";
import { localised } from "./index.ts";
import { pickLocale } from "./pick-locale.ts";

const founding = "2018-10-10T12:00:00Z";
const paris = { timeZone: "Europe/Paris", now: "2018-10-12T12:00:00Z" };

test("dates carry their zone, in both languages", () => {
  expect(createFormat({ locale: "en", ...paris }).dateTime(founding)).toBe("10 Oct 2018, 14:00 CEST");
  expect(createFormat({ locale: "fr", ...paris }).dateTime(founding)).toBe("10 oct. 2018, 14:00 CEST");
  expect(createFormat({ locale: "en", timeZone: "America/New_York" }).dateTime(founding)).toBe(
    "10 Oct 2018, 08:00 EDT",
  );
  expect(createFormat({ locale: "en", timeZone: "UTC" }).dateTime(founding)).toBe("10 Oct 2018, 12:00 UTC");
  expect(createFormat({ locale: "en", timeZone: "Asia/Tokyo" }).dateTime(founding)).toBe("10 Oct 2018, 21:00 GMT+9");
});

test("what stands beside an absolute date is relative to the server's now", () => {
  expect(createFormat({ locale: "en", ...paris }).when(founding)).toEqual({
    dateTime: "2018-10-10T12:00:00.000Z",
    absolute: "10 Oct 2018, 14:00 CEST",
    relative: "2 days ago",
  });
  expect(createFormat({ locale: "fr", ...paris }).when(founding).relative).toBe("il y a 2 jours");
  expect(createFormat({ locale: "en", timeZone: "UTC" }).when(founding).relative).toBeUndefined();
});

test("figures follow the language", () => {
  const english = createFormat({ locale: "en", timeZone: "UTC" });
  const french = createFormat({ locale: "fr", timeZone: "UTC" });
  expect(english.percent(0.97)).toBe("97%");
  expect(french.percent(0.97)).toBe("97\u00a0%");
  expect(english.number(1_234_567)).toBe("1,234,567");
  expect(french.number(1_234_567)).toBe("1\u202f234\u202f567");
  expect(english.bytes(20_400_000)).toBe("20.4 MB");
});

test("countries are named in the reader's language, and what is no code stands as it was written", () => {
  const places = (locale: "en" | "fr") => createFormat({ locale, timeZone: "UTC" }).places;
  expect(places("en")(["CH", "EU", "Lake Geneva"])).toBe("Switzerland, European Union, Lake Geneva");
  expect(places("fr")(["CH", "XQ"])).toBe("Suisse, XQ");
});

test("the language is the cookie's, then the person's, then the browser's", () => {
  expect(pickLocale("fr", "en", "en")).toBe("fr");
  expect(pickLocale("xx", "fr", "en")).toBe("fr");
  expect(pickLocale(undefined, null, "de-DE,fr-CA;q=0.8,en;q=0.5")).toBe("fr");
  expect(pickLocale(undefined, null, "fr;q=0, en")).toBe("en");
  expect(pickLocale(undefined, undefined, undefined)).toBe("en");
});

test("a text without a translation says that it is English", () => {
  expect(localised({ en: "Board", fr: "Carte mère" }, "fr")).toEqual({ text: "Carte mère", lang: "fr" });
  expect(localised({ en: "Board" }, "fr")).toEqual({ text: "Board", lang: "en" });
});
