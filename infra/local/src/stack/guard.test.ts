import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { startOf } from "../../bootstrap/processes.mjs";

const address = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);

test("what a killed process started ends without it", async () => {
  const stateDir = mkdtempSync(join(tmpdir(), "candor guard "));
  onTestFinished(() => rmSync(stateDir, { recursive: true, force: true }));
  const code = `
    import { spawn } from "node:child_process";
    import { startGuard } from ${address("./guard.ts")};
    import { newRun } from ${address("../run-mark.ts")};
    const run = newRun(${JSON.stringify(stateDir)});
    startGuard(${JSON.stringify(stateDir)}, run.mark);
    const options = { detached: true, stdio: "ignore", env: { ...process.env, ...run.env } };
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], options);
    process.stdout.write(String(child.pid));
    setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: ["ignore", "pipe", "inherit"] });
  const [pid] = await once(parent.stdout, "data");
  expect(startOf(Number(pid))).not.toBeNull();

  parent.kill("SIGKILL");
  await vi.waitFor(() => expect(startOf(Number(pid))).toBeNull(), { timeout: 10_000, interval: 50 });
}, 20_000);
