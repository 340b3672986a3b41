import { spawn } from "node:child_process";
import { join } from "node:path";

export type Cost = { ms: number; megabytes: number };

/** What a script of this folder takes in a process of its own: its work's time, and the most memory it ever held. */
export async function costOf(script: string, ...args: string[]): Promise<Cost> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((closed) => child.once("close", closed));
  if (code !== 0) throw new Error(`${script} ended with ${String(code)}.`);
  return JSON.parse(said) as Cost;
}

/** Called by such a script: does the work and tells what it took. */
export async function tellCost(work: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await work();
  const ms = performance.now() - started;
  console.log(JSON.stringify({ ms, megabytes: process.resourceUsage().maxRSS / 1024 }));
}
