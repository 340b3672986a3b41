import { none, type Tally } from "./tally.ts";

/** What we read of vitest's JSON report. */
export type Results = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** A file that does not load fails without a test of its own, and so does a run that ends badly after its last test. */
export function tallyOf(results: Results | null, endedWell: boolean): Tally {
  if (!results) return { ...none, failed: 1 };
  const unloaded = results.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const failed = results.numFailedTests + unloaded.length;
  return {
    passed: results.numPassedTests,
    failed: failed === 0 && !endedWell ? 1 : failed,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/** What tests printed on purpose, the figures of a proof, without what a queue logs about itself. */
export function figuresIn(output: string): string[] {
  const blocks = output.matchAll(/^stdout \| .*\n((?:(?!stdout \||stderr \|).+\n)+)/gm);
  const lines = [...blocks].flatMap(([, text = ""]) => text.trimEnd().split("\n"));
  return lines.filter((line) => !/^\[[^\]]+\] [A-Z]+:/.test(line));
}
