import { expect, test } from "vitest";
import { mayEdit, stateOf, untimely } from "./sub-processors.ts";

const today = "2026-11-23";
const announcedAt = new Date();
const dates = { announcedAt, startsOn: "2026-11-23", endsOn: null };

test("a sub-processor begins and ends on its days", () => {
  expect(stateOf({ ...dates, announcedAt: null }, today)).toBe("draft");
  expect(stateOf(dates, "2026-11-22")).toBe("upcoming");
  expect(stateOf(dates, today)).toBe("current");
  expect(stateOf({ ...dates, endsOn: "2026-11-24" }, today)).toBe("current");
  expect(stateOf({ ...dates, endsOn: today }, today)).toBe("ended");
});

test("customers have thirty days to object, and nothing takes effect before they ran out", () => {
  const notice = { change: "addition", effectiveOn: "2026-12-23", objectBy: "2026-12-23" } as const;
  const pathsOf = (over: object) => untimely({ ...notice, ...over }, today).map(({ path }) => path);
  expect(pathsOf({})).toEqual([]);
  expect(pathsOf({ objectBy: "2026-12-22" })).toEqual(["objectBy"]);
  expect(pathsOf({ objectBy: undefined })).toEqual(["objectBy"]);
  expect(pathsOf({ effectiveOn: "2026-12-22" })).toEqual(["effectiveOn"]);
  expect(untimely({ ...notice, objectBy: today }, today)[0]?.hint).toBe("Choose 2026-12-23 or a later day.");
});

test("an end may come at once, and not in the past", () => {
  expect(untimely({ change: "end", effectiveOn: today }, today)).toEqual([]);
  expect(untimely({ change: "end", effectiveOn: "2026-11-22" }, today)).toHaveLength(1);
});

test("what is announced is edited only in the thirty days after a change took effect", () => {
  expect(mayEdit(null, null, today)).toBe(true);
  expect(mayEdit(announcedAt, null, today)).toBe(false);
  expect(mayEdit(announcedAt, "2026-11-24", today)).toBe(false);
  expect(mayEdit(announcedAt, today, today)).toBe(true);
  expect(mayEdit(announcedAt, "2026-10-24", today)).toBe(true);
  expect(mayEdit(announcedAt, "2026-10-23", today)).toBe(false);
});
