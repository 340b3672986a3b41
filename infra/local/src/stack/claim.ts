import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Advice } from "../../bootstrap/advice.mjs";
import { tryLock } from "../../bootstrap/lock.mjs";

const running = { stack: "Candor already runs", tests: "A test run is already at work" };

/** One stack and one test run per state folder: whoever holds the claim owns every process marked for it. */
export async function claim(stateDir: string, what: keyof typeof running): Promise<() => Promise<void>> {
  const file = join(stateDir, `${what}.pid`);
  const release = await tryLock(`${stateDir}#${what}`);
  if (!release) throw new Advice(`${running[what]} in this folder: end it first (${howToEnd(file)}).`);
  mkdirSync(stateDir, { recursive: true });
  writeFileSync(file, String(process.pid));
  return release;
}

function howToEnd(file: string): string {
  return existsSync(file) ? `kill ${readFileSync(file, "utf8")}` : "Ctrl-C in its terminal";
}
