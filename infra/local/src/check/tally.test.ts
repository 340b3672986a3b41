import { expect, test } from "vitest";
import { closingLine, oneFailed, onePassed, oneSkipped, sum } from "./tally.ts";

test("counts add up to the one closing line", () => {
  const total = sum([onePassed, onePassed, oneFailed, oneSkipped, { passed: 40, failed: 0, skipped: 2 }]);
  expect(closingLine(total)).toBe("42 passed, 1 failed, 3 skipped");
});

test("nothing run is nothing passed", () => {
  expect(closingLine(sum([]))).toBe("0 passed, 0 failed, 0 skipped");
});
