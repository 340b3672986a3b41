import { spawn, spawnSync } from "node:child_process";
import { type Cost, costOf } from "./child.ts";

/** `zip -0` where the machine has it; else reading the files and adding up the sums that a ZIP needs. */
export function zipFloor(): { name: string; run: (folder: string) => Promise<Cost> } {
  const hasZip = spawnSync("zip", ["-v"], { stdio: "ignore" }).status === 0;
  return hasZip
    ? { name: "zip -0", run: zipped }
    : { name: "read and summed (no zip here)", run: (folder) => costOf("read-and-sum.ts", folder) };
}

async function zipped(folder: string): Promise<Cost> {
  const started = performance.now();
  const child = spawn("zip", ["-0", "-q", "-r", "-", folder], { stdio: ["ignore", "pipe", "inherit"] });
  child.stdout.resume();
  const code = await new Promise((closed) => child.once("close", closed));
  if (code !== 0) throw new Error(`zip ended with ${String(code)}.`);
  return { ms: performance.now() - started, megabytes: 0 };
}
