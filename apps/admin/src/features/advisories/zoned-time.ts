/** "2026-11-24T14:00" as a clock in that zone shows the instant; what a datetime-local input wants. */
export function toLocal(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(new Date(instant));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("year").padStart(4, "0")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}`;
}

// Of an hour that autumn repeats it is the first; of one that spring skips, the time after the change.
/** The instant at which a clock in that zone shows the local time; null when the text is no time. */
export function toInstant(local: string, timeZone: string): string | null {
  const wanted = Date.parse(`${local}:00.000Z`);
  if (Number.isNaN(wanted)) return null;
  const offsets = [-1, 1].map((day) => offsetAt(wanted + day * 86_400_000, timeZone));
  const candidates = offsets.map((offset) => wanted - offset).toSorted((a, b) => a - b);
  const fitting = candidates.find((instant) => toLocal(new Date(instant).toISOString(), timeZone) === local);
  return new Date(fitting ?? candidates.at(-1) ?? wanted).toISOString();
}

function offsetAt(instant: number, timeZone: string) {
  return (
    Date.parse(`${toLocal(new Date(instant).toISOString(), timeZone)}:00.000Z`) - Math.floor(instant / 60_000) * 60_000
  );
}
