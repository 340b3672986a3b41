import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { Advice } from "../../bootstrap/advice.mjs";

export type Account = { uid: number; gid: number; name: string };

/**
 * PostgreSQL refuses to run as root. Anybody else runs it as themselves (null); root lends it the account that owns
 * the first of `folders` with an owner other than root, so that the data never changes hands.
 */
export function accountFor(folders: string[]): Account | null {
  if (process.getuid?.() !== 0) return null;
  const owners = folders.map((folder) => statSync(folder, { throwIfNoEntry: false })?.uid ?? 0);
  const chosen = choose(parse(readFileSync("/etc/passwd", "utf8")), owners);
  if (chosen) return chosen;
  throw new Advice("PostgreSQL may not run as root and no other account exists: run `useradd --system postgres`.");
}

export function choose(accounts: Account[], owners: number[]): Account | undefined {
  const named = (name: string) => accounts.find((account) => account.name === name && account.uid !== 0);
  const owner = owners.find((uid) => uid !== 0 && accounts.some((account) => account.uid === uid));
  return accounts.find((account) => account.uid === owner) ?? named("postgres") ?? named("nobody");
}

export function parse(passwd: string): Account[] {
  return passwd.split("\n").flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

export function mayWrite(folder: string, { uid, gid }: Account): boolean {
  return (
    spawnSync("/bin/sh", ["-c", 'cd "$0" && test -w .', folder], { uid, gid, cwd: "/", stdio: "ignore" }).status === 0
  );
}
