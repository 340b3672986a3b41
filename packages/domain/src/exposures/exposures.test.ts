import { BASES, CONFIDENCES, type Status, STATUSES } from "@candor/standards/vex";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Alike, type Claim, type Estate, judge, type Said } from "./exposures.ts";

type Asset = { isCovered: boolean; claims: Claim[]; isOut: boolean; isDone: boolean };

/** The rule as one would tell it to a child: look at every asset, keep the worst. */
function oracle(said: Said[], assets: Asset[]): Status {
  const general = said.find(({ isGeneral }) => isGeneral)?.status;
  const found = assets.map(({ isCovered, claims, isOut, isDone }): Status => {
    const each = claims.map(({ n, undecided }): Status => (undecided ? "unknown" : (said[n - 1]?.status ?? "unknown")));
    const worst = STATUSES.find((status) => each.includes(status));
    const base = worst ?? general ?? (isCovered ? "not_affected" : "unknown");
    const cleared = base === "not_affected" && (worst ?? general) === "not_affected";
    return (isDone || (isOut && worst)) && !cleared ? "fixed" : base;
  });
  return STATUSES.find((status) => found.includes(status)) ?? general ?? "unknown";
}

const statements = fc
  .array(
    fc.record({
      status: fc.constantFrom(...STATUSES),
      confidence: fc.constantFrom(...CONFIDENCES),
      basis: fc.subarray([...BASES]),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .chain((some) =>
    fc
      .integer({ min: 0, max: some.length })
      .map((general) => some.map((one, n) => ({ ...one, n: n + 1, isGeneral: n === general }))),
  );

const assetsFor = (said: Said[]) => {
  const named = said.filter(({ isGeneral }) => !isGeneral).map(({ n }) => n);
  const claim = fc.record({ n: fc.constantFrom(...(named.length > 0 ? named : [1])), undecided: fc.boolean() });
  return fc.array(
    fc.record({
      isCovered: fc.boolean(),
      claims: fc.array(claim, { maxLength: named.length > 0 ? 3 : 0 }),
      isOut: fc.boolean(),
      isDone: fc.boolean(),
    }),
    { maxLength: 8 },
  );
};

const worlds = statements.chain((said) => assetsFor(said).map((assets) => ({ said, assets })));

/** Alike assets are counted together; those without claim or remediation are only in the totals. */
function estateOf(assets: Asset[]): Estate {
  const groups = new Map<string, Alike>();
  for (const asset of assets.filter(({ claims, isDone }) => claims.length > 0 || isDone)) {
    const key = JSON.stringify(asset);
    groups.set(key, { ...asset, plannedFor: null, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return {
    assetCount: assets.length,
    coveredCount: assets.filter(({ isCovered }) => isCovered).length,
    named: [...groups.values()],
  };
}

test("counting alike assets together gives what looking at each one gives", () => {
  fc.assert(
    fc.property(worlds, ({ said, assets }) => {
      expect(judge(said, estateOf(assets)).status).toBe(oracle(said, assets));
    }),
    { numRuns: 5_000 },
  );
});

test("finding nothing is never 'not affected' unless a BOM covers every asset", () => {
  fc.assert(
    fc.property(worlds, ({ said, assets }) => {
      const { status, reason, assetCount, coveredCount } = judge(said, estateOf(assets));
      if (status !== "not_affected" || reason !== "no_match") return;
      expect(assetCount).toBeGreaterThan(0);
      expect(coveredCount).toBe(assetCount);
    }),
    { numRuns: 5_000 },
  );
});

test("the counts are within each other", () => {
  fc.assert(
    fc.property(worlds, ({ said, assets }) => {
      const { assetCount, affectedCount, remediatedCount, undecidedCount, lastPlannedFor } = judge(
        said,
        estateOf(assets),
      );
      expect(affectedCount).toBeLessThanOrEqual(assetCount);
      if (affectedCount > 0) expect(remediatedCount).toBeLessThanOrEqual(affectedCount);
      expect(undecidedCount).toBeLessThanOrEqual(assetCount);
      expect(lastPlannedFor).toBeNull();
    }),
  );
});

const affected: Said = { n: 1, status: "affected", confidence: "high", basis: ["inventory_match"], isGeneral: false };
const general: Said = { n: 2, status: "under_investigation", confidence: "low", basis: [], isGeneral: true };
const hosts = (count: number, some: Partial<Alike> = {}): Alike => ({
  count,
  isCovered: true,
  claims: [
    {
      n: 1,
      undecided: false,
    },
  ],
  isOut: false,
  isDone: false,
  plannedFor: null,
  ...some,
});
const third = new Date("2026-12-03T00:00:00Z");

test("three of 41 hosts, two fixed, the last planned", () => {
  const named = [hosts(2, { isDone: true }), hosts(1, { plannedFor: third })];
  expect(judge([affected], { assetCount: 41, coveredCount: 41, named })).toMatchObject({
    status: "affected",
    reason: "match",
    affectedCount: 3,
    remediatedCount: 2,
    lastPlannedFor: third,
  });
});

test("a date is the last one only when everything that waits has one", () => {
  const named = [hosts(1, { plannedFor: third }), hosts(1)];
  expect(judge([affected], { assetCount: 2, coveredCount: 2, named }).lastPlannedFor).toBeNull();
});

test("when the last host is done the tenant is fixed", () => {
  const named = [hosts(2, { isDone: true }), hosts(1, { isOut: true })];
  expect(judge([affected], { assetCount: 41, coveredCount: 41, named })).toMatchObject({
    status: "fixed",
    reason: "remediated",
    affectedCount: 3,
    remediatedCount: 3,
  });
});

test("a patched host whose new BOM names the mended version still counts as fixed", () => {
  const named = [hosts(1, { claims: [], isDone: true })];
  expect(judge([affected], { assetCount: 5, coveredCount: 5, named })).toMatchObject({
    status: "fixed",
    confidence: "high",
    basis: ["inventory_match"],
    remediatedCount: 1,
  });
});

test("what no criterion names follows the general statement, also beside what is cleared", () => {
  const cleared: Said = { ...affected, status: "not_affected" };
  const named = [hosts(40)];
  expect(judge([cleared, general], { assetCount: 41, coveredCount: 41, named })).toMatchObject({
    status: "under_investigation",
    reason: "statement",
    statementN: 2,
    confidence: "low",
  });
});

test("one host without a BOM leaves the answer open", () => {
  expect(judge([affected], { assetCount: 41, coveredCount: 40, named: [] })).toMatchObject({
    status: "unknown",
    reason: "incomplete",
    basis: [],
    confidence: "low",
  });
});

test("nobody is told that nothing is affected because there is nothing", () => {
  expect(judge([affected], { assetCount: 0, coveredCount: 0, named: [] })).toMatchObject({
    status: "unknown",
    reason: "incomplete",
  });
});
