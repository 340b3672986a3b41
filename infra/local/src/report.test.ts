import { expect, test } from "vitest";
import { reportTo } from "./report.ts";

function captured(isTTY: boolean) {
  const written: string[] = [];
  return { written, report: reportTo({ isTTY, write: (text) => written.push(text) }) };
}

test("a step is one line with its time and what it says of itself", async () => {
  const { written, report } = captured(false);
  await report.step(
    "migrate",
    async () => 3,
    (count) => `${count} applied`,
  );
  expect(written.join("")).toMatch(/^migrate +0\.0 s {2}3 applied\n$/);
});

test("a step that fails has its line too", async () => {
  const { written, report } = captured(false);
  await expect(report.step("build", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(written.join("")).toMatch(/^build +0\.0 s {2}did not end well\n$/);
});

test("a terminal sees which step is under way", async () => {
  const { written, report } = captured(true);
  await report.step("build", async () => undefined);
  expect(written[0]).toBe("build …");
});
