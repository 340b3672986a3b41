import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { follow } from "./follow.ts";
import { logOf } from "./layout.ts";

test("only what is added is shown, whole lines at a time, with the name of the part", async () => {
  const stateDir = mkdtempSync(join(tmpdir(), "candor follow "));
  const log = logOf(stateDir, "portal");
  mkdirSync(dirname(log));
  writeFileSync(log, "before\n");
  const said: string[] = [];
  const unfollow = follow(stateDir, ["portal", "worker"], (line) => said.push(line));
  onTestFinished(() => {
    unfollow();
    rmSync(stateDir, { recursive: true });
  });

  appendFileSync(log, "one\ntw");
  await vi.waitFor(() => expect(said).toEqual(["portal one"]));
  appendFileSync(log, "o\n");
  await vi.waitFor(() => expect(said).toEqual(["portal one", "portal two"]));
});
