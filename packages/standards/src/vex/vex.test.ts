import { describe, expect, it } from "vitest";
import { compareConfidence, compareSeverity, compareStatus, type Severity, STATUSES, worstStatus } from "./index.ts";

describe("order", () => {
  it("puts the worst status first", () => {
    expect([...STATUSES].reverse().sort(compareStatus)).toEqual([
      "affected",
      "under_investigation",
      "unknown",
      "fixed",
      "not_affected",
    ]);
  });

  it("folds to the worst, and nothing to nothing", () => {
    expect(worstStatus(["fixed", "unknown", "not_affected"])).toBe("unknown");
    expect(worstStatus([])).toBeNull();
  });

  it("puts the most severe first and the unrated last", () => {
    const severities: (Severity | null)[] = [null, "low", "none", "critical"];
    expect(severities.sort(compareSeverity)).toEqual(["critical", "low", "none", null]);
  });

  it("puts the surest first", () => {
    expect(compareConfidence("high", "low")).toBeLessThan(0);
  });
});
