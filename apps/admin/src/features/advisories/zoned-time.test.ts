import { expect, test } from "vitest";
import { toInstant, toLocal } from "./zoned-time.ts";

const paris = "Europe/Paris";

test.each([
  ["2018-10-10T14:00", "2018-10-10T12:00:00.000Z", paris],
  ["2026-01-10T14:00", "2026-01-10T13:00:00.000Z", paris],
  ["2026-03-01T00:30", "2026-03-01T00:30:00.000Z", "UTC"],
  ["2028-02-29T23:59", "2028-03-01T04:59:00.000Z", "America/New_York"],
  ["2026-11-22T05:45", "2026-11-22T00:00:00.000Z", "Asia/Kathmandu"],
  ["2026-06-01T08:00", "2026-05-31T18:00:00.000Z", "Pacific/Kiritimati"],
])("%s is %s in %s, both ways", (local, instant, zone) => {
  expect(toInstant(local, zone)).toBe(instant);
  expect(toLocal(instant, zone)).toBe(local);
});

test("the hour that comes twice is its first, the hour that is skipped is the one after", () => {
  expect(toInstant("2026-10-25T02:30", paris)).toBe("2026-10-25T00:30:00.000Z");
  expect(toInstant("2026-03-29T02:30", paris)).toBe("2026-03-29T01:30:00.000Z");
});

test("what is no time is none", () => {
  expect(toInstant("", paris)).toBeNull();
  expect(toInstant("2026-13-01T00:00", paris)).toBeNull();
});
