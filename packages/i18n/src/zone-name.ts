/** "CEST", "UTC", "EST", else "GMT+9". One spelling in every language, so that two readers can compare. */
export function zoneName(instant: Date, timeZone: string) {
  const names = ["en-GB", "en-US"].map((dialect) => shortName(dialect, instant, timeZone));
  return names.find((name) => !name.startsWith("GMT+") && !name.startsWith("GMT-")) ?? names[0] ?? timeZone;
}

function shortName(dialect: string, instant: Date, timeZone: string) {
  const parts = new Intl.DateTimeFormat(dialect, { timeZone, timeZoneName: "short" }).formatToParts(instant);
  return parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone;
}
