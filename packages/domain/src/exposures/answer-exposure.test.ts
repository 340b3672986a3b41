import { expect, test } from "vitest";
import { answerExposure, type Answerable } from "./answer-exposure.ts";

const standing: Answerable = {
  status: "affected",
  reason: "match",
  assetCount: 41,
  coveredCount: 41,
  affectedCount: 3,
  remediatedCount: 2,
  undecidedCount: 0,
  lastPlannedFor: "2026-12-03T00:00:00.000Z",
  inventoryAt: "2026-10-01T00:00:00.000Z",
};
const keys = (over: Partial<Answerable>) =>
  answerExposure("Northwind Bank", { ...standing, ...over }).map(({ key }) => key);

test("the answer follows the figures", () => {
  expect(answerExposure("Northwind Bank", standing)).toEqual([
    { key: "affected_match", values: expect.objectContaining({ tenant: "Northwind Bank", affected: 3, assets: 41 }) },
    {
      key: "some_fixed_planned",
      values: expect.objectContaining({ fixed: 2, left: 1, date: new Date("2026-12-03T00:00:00Z") }),
    },
  ]);
  expect(keys({ remediatedCount: 0, lastPlannedFor: null })).toEqual(["affected_match", "unplanned_all"]);
  expect(keys({ status: "not_affected", reason: "no_match", affectedCount: 0, remediatedCount: 0 })).toEqual([
    "not_affected_no_match",
    "oldest",
  ]);
  expect(keys({ status: "unknown", reason: "incomplete", assetCount: 0, coveredCount: 0 })).toEqual([
    "unknown_nothing",
  ]);
  expect(keys({ status: "fixed", reason: "remediated", remediatedCount: 3 })).toEqual(["fixed_remediated"]);
});

test("what is missing is said beside what is known", () => {
  expect(keys({ coveredCount: 39, undecidedCount: 1 })).toEqual([
    "affected_match",
    "some_fixed_planned",
    "also_undecided",
    "uncovered",
  ]);
  expect(keys({ status: "unknown", reason: "undecided", undecidedCount: 2 })).toEqual(["unknown_undecided"]);
});
