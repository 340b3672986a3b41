import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, statSync, truncateSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { signal } from "../../bootstrap/processes.mjs";

export type Program = { name: string; args: string[]; cwd: string; env: NodeJS.ProcessEnv; log: string };
export type Child = { pid: number; ended: Promise<string>; stop: (graceMs?: number) => Promise<void> };

const longestLog = 20_000_000;

/** Starts a Node program in a process group of its own, so that a Ctrl-C reaches it in our order and its children too. */
export function startChild({ args, cwd, env, log }: Program): Child {
  mkdirSync(dirname(log), { recursive: true });
  keepShort(log);
  const descriptor = openSync(log, "a", 0o600);
  const child = spawn(process.execPath, args, {
    cwd,
    env,
    stdio: ["ignore", descriptor, descriptor],
    detached: true,
  });
  closeSync(descriptor);
  const pid = child.pid ?? 0;
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, name) => resolve(name ?? `exit code ${code}`));
  });
  async function stop(graceMs = 8000): Promise<void> {
    if (!pid || !signal(-pid, "SIGTERM")) return;
    await Promise.race([ended, wait(graceMs, undefined, { ref: false })]);
    signal(-pid, "SIGKILL");
    await ended;
  }
  return { pid, ended, stop };
}

export function keepShort(log: string): void {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > longestLog) truncateSync(log, 0);
}

export function lastLines(log: string, count = 20): string {
  try {
    return readFileSync(log, "utf8").trimEnd().split("\n").slice(-count).join("\n");
  } catch {
    return "";
  }
}
