import { kept } from "./kept.ts";
import { dialects, type Locale } from "./locales.ts";
import { zoneName } from "./zone-name.ts";

type Instant = string | number | Date;
const instants = kept(
  (locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
const figures = kept((locale: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const spans = kept(
  (locale: string, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
);

const regions = kept((locale: string, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options));

type Setting = { locale: Locale; timeZone: string; now?: Instant };

/** Every date and figure a person reads. The zone is always given, never the machine's. */
export function createFormat({ locale, timeZone, now }: Setting) {
  const dialect = dialects[locale];
  const day: Intl.DateTimeFormatOptions = { timeZone, day: "numeric", month: "short", year: "numeric" };
  const clock: Intl.DateTimeFormatOptions = { timeZone, hour: "2-digit", minute: "2-digit" };

  const show = (options: Intl.DateTimeFormatOptions) => {
    let format: Intl.DateTimeFormat | undefined;
    return (instant: Instant) => (format ??= instants(dialect, options)).format(new Date(instant));
  };
  const figure = (options: Intl.NumberFormatOptions) => {
    let format: Intl.NumberFormat | undefined;
    return (value: number) => (format ??= figures(dialect, options)).format(value);
  };

  const date = show(day);
  const time = show(clock);
  /** "10 Oct 2018, 14:00 CEST" */
  const dateTime = (instant: Instant) => `${date(instant)}, ${time(instant)} ${zoneName(new Date(instant), timeZone)}`;
  const relative = (instant: Instant, from: Instant) => relativeTo(dialect, new Date(instant), new Date(from));

  return {
    date,
    time,
    dateTime,
    relative,
    /** "24 Dec 2026", of a day that belongs to no zone, as in 2026-12-24 */
    day: show({ ...day, timeZone: "UTC" }),
    /** "10 October 2018" */
    longDate: show({ ...day, month: "long" }),
    /** "Oct 2018", for axes */
    month: show({ timeZone, month: "short", year: "numeric" }),
    number: figure({}),
    /** 0.97 → "97%", in French "97 %" */
    percent: figure({ style: "percent", maximumFractionDigits: 1 }),
    /** Bytes, in the decimal units that file managers show. */
    bytes: (value: number) => bytes(value, figure),
    /** ["CH", "EU", "Wherever"] → "Switzerland, European Union, Wherever": ISO 3166-1 codes by name, the rest as it stands */
    places: (codes: string[]) => {
      const names = regions(dialect, { type: "region" });
      return codes.map((code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code)).join(", ");
    },
    /** The props of the `Time` component. */
    when: (instant: Instant) => ({
      dateTime: new Date(instant).toISOString(),
      absolute: dateTime(instant),
      relative: now === undefined ? undefined : relative(instant, now),
    }),
  };
}

export type Format = ReturnType<typeof createFormat>;

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 365 * 86_400],
  ["month", 30 * 86_400],
  ["week", 7 * 86_400],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

function relativeTo(dialect: string, instant: Date, from: Date) {
  const seconds = (instant.getTime() - from.getTime()) / 1000;
  const words = spans(dialect, { numeric: Math.abs(seconds) < 60 ? "auto" : "always" });
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? (["second", 1] as const);
  return unit === "second" ? words.format(0, "second") : words.format(Math.trunc(seconds / size), unit);
}

const sizes = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"];

function bytes(value: number, figure: (options: Intl.NumberFormatOptions) => (value: number) => string) {
  const step = value < 1000 ? 0 : Math.min(sizes.length - 1, Math.floor(Math.log10(value) / 3));
  // The short "byte" has no plural.
  const unitDisplay = step === 0 ? "long" : "short";
  return figure({ style: "unit", unit: sizes[step], unitDisplay, maximumFractionDigits: 1 })(value / 1000 ** step);
}
