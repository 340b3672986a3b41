import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Dated, isInForce, nextDayIn, stateOf } from "./certifications.ts";

// Half of them have changes of summer time, some in the middle of the night; Apia and Kwajalein once left a day out.
const zones = [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", "Pacific/Apia", "Pacific/Kwajalein"])];
const zone = fc.constantFrom(...zones);
const day = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const days = fc.tuple(day("1970-01-01", "2099-12-31"), day("1970-01-01", "2099-12-31")).map((two) => two.sort());
const dated = fc
  .tuple(zone, days)
  .map(([timeZone, [validFrom, validTo]]): Dated => ({ timeZone, validFrom: validFrom ?? "", validTo: validTo ?? "" }));

/** The wall clock by the zone's offset, not by its calendar: a second way to the same day. */
function wallClock(timeZone: string, at: Date) {
  const name =
    new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })
      .formatToParts(at)
      .find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign = "+", hours = "0", minutes = "0", seconds = "0"] =
    /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?/.exec(name) ?? [];
  const offset = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * (sign === "-" ? -1000 : 1000);
  return new Date(at.getTime() + offset).toISOString();
}

/** Of a day in a zone, some moment that is certainly before its end. */
const before = (validTo: string) => new Date(Date.parse(validTo) - 20 * 3_600_000);
/** The moment at which the day after `validTo` begins. */
function end({ timeZone, validTo }: Dated) {
  let at = before(validTo);
  while (wallClock(timeZone, at).slice(0, 10) <= validTo) at = nextDayIn(timeZone, at);
  return at;
}

describe("the end of a certificate, in every zone", () => {
  test("is at midnight there: valid a millisecond before, expired at it", () => {
    expect(zones.length).toBeGreaterThan(400);
    for (const timeZone of zones) {
      for (const validTo of ["2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25", "2026-12-31", "2028-02-29"]) {
        const certificate = { timeZone, validFrom: "2024-01-01", validTo };
        const midnight = end(certificate);
        expect(stateOf(certificate, new Date(midnight.getTime() - 1)), timeZone).toMatchObject({
          daysLeft: 0,
          within: 7,
        });
        expect(isInForce(stateOf(certificate, new Date(midnight.getTime() - 1)).state)).toBe(true);
        expect(stateOf(certificate, midnight), timeZone).toEqual({ state: "expired", daysLeft: -1, within: null });
      }
    }
  });

  test("agrees with the zone's offset at any moment of any year", () => {
    fc.assert(
      fc.property(dated, fc.integer({ min: -40 * 3600, max: 40 * 3600 }), (certificate, seconds) => {
        const now = new Date(Date.parse(certificate.validTo) + seconds * 1000);
        const isOver = wallClock(certificate.timeZone, now).slice(0, 10) > certificate.validTo;
        expect(stateOf(certificate, now).state === "expired").toBe(isOver);
      }),
      { numRuns: 5000 },
    );
  });

  test("once expired it never comes back, and before it begins it is not in force", () => {
    fc.assert(
      fc.property(dated, fc.nat(400 * 86_400), fc.nat(400 * 86_400), (certificate, first, more) => {
        const [now, later] = [first, first + more].map(
          (s) => new Date(Date.parse(certificate.validTo) + (s - 1e7) * 1000),
        );
        if (!now || !later) return;
        if (stateOf(certificate, now).state === "expired") expect(stateOf(certificate, later).state).toBe("expired");
        const today = wallClock(certificate.timeZone, now).slice(0, 10);
        if (today < certificate.validFrom) expect(isInForce(stateOf(certificate, now).state)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("the next day in a zone", () => {
  test("is the first moment of another day", () => {
    fc.assert(
      fc.property(
        zone,
        fc.date({ min: new Date("1972-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        (timeZone, now) => {
          const next = nextDayIn(timeZone, now);
          const dayAt = (at: Date) => wallClock(timeZone, at).slice(0, 10);
          expect(next.getTime()).toBeGreaterThan(now.getTime());
          expect(dayAt(new Date(next.getTime() - 1))).toBe(dayAt(now));
          expect(dayAt(next) > dayAt(now)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("the state of a certificate", () => {
  const certificate = { validFrom: "2026-01-01", validTo: "2026-12-31", timeZone: "Europe/Paris" };
  const on = (day: string, over: Partial<Dated> = {}) =>
    stateOf({ ...certificate, ...over }, new Date(`${day}T11:00:00Z`));

  test.each([
    ["2025-12-31", "upcoming", null],
    ["2026-01-01", "valid", null],
    ["2026-10-01", "valid", null],
    ["2026-10-02", "expiring", 90],
    ["2026-11-30", "expiring", 90],
    ["2026-12-01", "expiring", 30],
    ["2026-12-23", "expiring", 30],
    ["2026-12-24", "expiring", 7],
    ["2026-12-31", "expiring", 7],
    ["2027-01-01", "expired", null],
  ] as const)("on %s it is %s", (day, state, within) => expect(on(day)).toMatchObject({ state, within }));

  test("a suspension hides validity, an end hides a suspension, a withdrawal is for good", () => {
    const at = new Date("2026-05-01T00:00:00Z");
    expect(on("2026-06-01", { suspendedAt: at }).state).toBe("suspended");
    expect(on("2027-06-01", { suspendedAt: at }).state).toBe("expired");
    expect(on("2027-06-01", { withdrawnAt: at, suspendedAt: at }).state).toBe("withdrawn");
  });
});
