import { kept } from "./kept.ts";

const names = kept(
  (locale: string, timeZone: { timeZone: string }) =>
    new Intl.DateTimeFormat(locale, { ...timeZone, timeZoneName: "short" }),
);

/** "CEST", "UTC", "EST", else "GMT+9". One spelling in every language, so that two readers can compare. */
export function zoneName(instant: Date, timeZone: string) {
  const known = ["en-GB", "en-US"].map((dialect) => shortName(dialect, instant, timeZone));
  return known.find((name) => !name.startsWith("GMT+") && !name.startsWith("GMT-")) ?? known[0] ?? timeZone;
}

function shortName(dialect: string, instant: Date, timeZone: string) {
  const parts = names(dialect, { timeZone }).formatToParts(instant);
  return parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone;
}
