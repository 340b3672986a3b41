import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Passwords } from "./database.ts";

const roles = ["candor_owner", "candor_portal", "candor_admin", "candor_worker", "candor_auth"] as const;

/** The passwords of this clone's database roles: made once, readable by their owner alone. */
export function credentials(stateDir: string): Passwords {
  const file = join(stateDir, "credentials.json");
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Partial<Passwords>) : {};
  const complete = Object.fromEntries(
    roles.map((role) => [role, known[role] ?? randomBytes(24).toString("base64url")]),
  );
  if (roles.some((role) => !known[role])) writePrivately(file, complete, stateDir);
  return complete as Passwords;
}

function writePrivately(file: string, value: unknown, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.next`, JSON.stringify(value, null, 2), { mode: 0o600 });
  renameSync(`${file}.next`, file);
}
