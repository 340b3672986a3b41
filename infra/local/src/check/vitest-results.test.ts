import { expect, test } from "vitest";
import { figuresIn, type Results, tallyOf } from "./vitest-results.ts";

const results = (changes: Partial<Results> = {}): Results => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: "passed", assertionResults: [{}] }],
  ...changes,
});

test("a good run counts as it says", () => {
  expect(tallyOf(results(), true)).toEqual({ passed: 5, failed: 0, skipped: 2 });
});

test("a file that does not load is a failure", () => {
  const broken = results({ testResults: [{ status: "failed", assertionResults: [] }] });
  expect(tallyOf(broken, false).failed).toBe(1);
});

test("a run that ends badly after its last test is a failure", () => {
  expect(tallyOf(results(), false).failed).toBe(1);
});

test("a run without a report is a failure", () => {
  expect(tallyOf(null, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("figures are the lines that tests print, without their headings", () => {
  const output = [
    " RUN v5",
    "",
    "stdout | packages/isolation/src/a.access.test.ts > kills",
    "1000 kills, 0 foreign rows",
    "pool full again",
    "[worker(worker-1)] INFO: Completed task 1 (exposure.recompute, 2ms) with success",
    "",
    "stderr | x",
    "noise",
    "",
    "stdout | b.access.test.ts",
    "200 attempts",
    "",
  ].join("\n");
  expect(figuresIn(output)).toEqual(["1000 kills, 0 foreign rows", "pool full again", "200 attempts"]);
});
