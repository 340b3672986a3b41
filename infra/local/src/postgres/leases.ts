import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startOf } from "../../bootstrap/processes.mjs";

let taken = 0;

/** Whoever uses a server leaves a file named after their process; the last one out stops the server. */
export function takeLease(stateDir: string): () => void {
  const folder = folderOf(stateDir);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${process.pid}-${(taken += 1)}`);
  writeFileSync(file, startOf(process.pid) ?? "");
  return () => rmSync(file, { force: true });
}

export function someoneHoldsLease(stateDir: string): boolean {
  const folder = folderOf(stateDir);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => holds(folder, name)).length > 0;
}

function holds(folder: string, name: string): boolean {
  const file = join(folder, name);
  if (startOf(Number.parseInt(name, 10)) === readFileSync(file, "utf8")) return true;
  rmSync(file, { force: true });
  return false;
}

const folderOf = (stateDir: string) => join(stateDir, "leases");
