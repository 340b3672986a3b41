import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Advice } from "../../bootstrap/advice.mjs";
import { tryLock } from "../../bootstrap/lock.mjs";

/** One stack per state folder: whoever holds the claim owns every process marked for it. */
export async function claim(stateDir: string): Promise<() => Promise<void>> {
  const file = join(stateDir, "stack.pid");
  const release = await tryLock(`${stateDir}#stack`);
  if (!release) throw new Advice(`Candor already runs from this folder: end it first (${howToEnd(file)}).`);
  mkdirSync(stateDir, { recursive: true });
  writeFileSync(file, String(process.pid));
  return release;
}

function howToEnd(file: string): string {
  return existsSync(file) ? `kill ${readFileSync(file, "utf8")}` : "Ctrl-C in its terminal";
}
