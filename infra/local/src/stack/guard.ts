import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { endRun } from "../run-mark.ts";
import { stopIfUnused } from "../postgres.ts";

/**
 * A process of its own that waits for ours to end, however it ends, and then ends all that carries our mark and the
 * database nobody uses any more: after a kill -9 no process stays.
 */
export function startGuard(stateDir: string, mark: string): { dismiss: () => Promise<void> } {
  const guard = spawn(process.execPath, [fileURLToPath(import.meta.url), stateDir, mark], {
    cwd: "/",
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  guard.unref();
  guard.stdin?.on("error", () => undefined);
  (guard.stdin as unknown as { unref?(): void } | null)?.unref?.();
  return { dismiss: () => dismissed(guard) };
}

function dismissed(guard: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (guard.exitCode !== null || guard.signalCode !== null) return resolve();
    guard.ref();
    guard.once("exit", () => resolve());
    guard.stdin?.end();
  });
}

async function watch([stateDir, mark]: string[]): Promise<void> {
  await Promise.race([once(process.stdin.resume(), "end"), once(process, "SIGTERM")]);
  if (mark) await endRun(mark);
  if (stateDir) await stopIfUnused(stateDir);
  process.exit();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await watch(process.argv.slice(2));
