import { expect, test } from "vitest";
import { groupSteps, type Step } from "./group-steps.ts";

const step = (over: Partial<Step>): Step => ({
  ...{
    n: 1,
    kind: "match",
    statementN: 1,
    service: "Bare metal",
    region: "Paris",
    assetCount: 1,
    assetName: null,
    serial: null,
  },
  ...{
    supplier: "AMI",
    product: "MegaRAC",
    version: "12.4",
    criterion: "MegaRAC",
    range: null,
    rangeText: null,
    rule: null,
  },
  ...{ remediation: null, plannedFor: null, doneAt: null, inventoryAt: "2026-11-20T00:00:00.000Z" },
  ...over,
});

test("own assets of which the same is to be said share a line, with all their names", () => {
  const groups = groupSteps([
    step({ n: 1, assetName: "a", serial: "1", inventoryAt: "2026-11-21T00:00:00.000Z" }),
    step({ n: 2, assetName: "b" }),
    step({ n: 3, assetName: "c", remediation: "patch", kind: "remediated" }),
  ]);
  expect(groups).toMatchObject([
    {
      assetCount: 2,
      assetName: null,
      inventoryAt: "2026-11-20T00:00:00.000Z",
      assets: [
        { name: "a", serial: "1" },
        { name: "b", serial: null },
      ],
    },
    { assetCount: 1, assetName: "c", assets: [{ name: "c" }] },
  ]);
});

test("shared assets stay as they were counted", () => {
  expect(
    groupSteps([step({ n: 1, assetCount: 3 }), step({ n: 2, assetCount: 4 })]).map(({ assetCount }) => assetCount),
  ).toEqual([3, 4]);
});
