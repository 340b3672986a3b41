import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { workingIn } from "../../bootstrap/processes.mjs";

const shelf = "/var/lib/candor";
const originFile = "origin";
const anHour = 3_600_000;

/** For what an account lent by root cannot reach in the clone, for example under a private home. */
export function shelfFolder(): string {
  mkdirSync(shelf, { recursive: true });
  chmodSync(shelf, 0o755);
  return shelf;
}

/** A folder for the database that `link` will lead to. Those of clones that are gone make room. */
export function newShelf(link: string): string {
  for (const name of readdirSync(shelfFolder())) {
    if (name.startsWith("database-") && isAbandoned(join(shelf, name))) rmSync(join(shelf, name), { recursive: true });
  }
  const folder = mkdtempSync(join(shelf, "database-"));
  keepFor(link, folder);
  return folder;
}

/** Says which clone a folder belongs to, wherever the clone has been moved. */
export function keepFor(link: string, folder: string): void {
  writeFileSync(join(folder, originFile), link);
}

function isAbandoned(folder: string): boolean {
  if (Date.now() - statSync(folder).mtimeMs < anHour || workingIn(join(folder, "data"), "postgres").length > 0)
    return false;
  const origin = join(folder, originFile);
  const link = existsSync(origin) ? readFileSync(origin, "utf8") : "";
  return !existsSync(link) || realpathSync(link) !== folder;
}
