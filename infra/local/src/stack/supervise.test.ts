import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { backOff, supervise } from "./supervise.ts";

function service(code: string) {
  const folder = mkdtempSync(join(tmpdir(), "candor service "));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const log = join(folder, "part.log");
  const program = { name: "part", args: ["-e", code], cwd: folder, env: process.env, log };
  return { program, ready: () => vi.waitFor(() => expect(readFileSync(log, "utf8")).toContain("up"), 5000) };
}

test("a part that dies is started again, and it is said", async () => {
  const part = service("console.log('up', process.pid); setInterval(() => {}, 1000)");
  const said: string[] = [];
  const supervised = supervise(part, (line) => said.push(line), new AbortController().signal);
  await supervised.ready;
  const pids = () => readFileSync(part.program.log, "utf8").match(/\d+/g) ?? [];
  process.kill(Number(pids()[0]), "SIGKILL");
  await vi.waitFor(() => expect(pids()).toHaveLength(2), 5000);
  await supervised.stop();
  expect(said).toEqual([expect.stringContaining("part ended (SIGKILL); it starts again in 0.5 s")]);
});

test("a part that cannot start says why", async () => {
  const supervised = supervise(
    service("console.log('no database'); process.exit(3)"),
    () => undefined,
    new AbortController().signal,
  );
  await expect(supervised.ready).rejects.toThrow(/part did not start \(exit code 3\):\nno database/);
  await supervised.stop();
});

test("the pause between restarts doubles up to half a minute", () => {
  expect([1, 2, 3, 4, 20].map(backOff)).toEqual([500, 1000, 2000, 4000, 30_000]);
});
