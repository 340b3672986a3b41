// Browsers load this without the schemas of instants.ts.

/** The day that it is in a zone: dates without a time belong to one. */
export const dayIn = (timeZone: string, at = new Date()) => calendarOf(timeZone).format(at);

// Making one takes a hundred times longer than asking it; there are some six hundred zones.
const calendars = new Map<string, Intl.DateTimeFormat>();
function calendarOf(timeZone: string) {
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone });
  calendars.set(timeZone, calendar);
  return calendar;
}

export function plusDays(from: string, days: number) {
  const date = new Date(`${from}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
