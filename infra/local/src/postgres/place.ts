import { chmodSync, chownSync, lstatSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../bootstrap/toolchain.mjs";
import { type Account, accountFor, mayWrite } from "./account.ts";

/** For what an account lent by root cannot reach in the repository, for example under a private home. */
const shelf = "/var/lib/candor";

/** The folder that holds the cluster, and the account that owns it; a link stands in its stead when it is elsewhere. */
export function placeFor(stateDir: string): { folder: string; account: Account | null } {
  const folder = join(stateDir, "postgres");
  const account = accountFor([join(folder, "data"), root]);
  openState(stateDir, account);
  if (isLink(folder)) return { folder, account };

  own(folder, account);
  if (account && !mayWrite(folder, account)) {
    rmSync(folder, { recursive: true });
    symlinkSync(own(mkdtempSync(join(shelfFolder(), "database-")), account), folder);
  }
  return { folder, account };
}

export function shelfFolder(): string {
  mkdirSync(shelf, { recursive: true });
  chmodSync(shelf, 0o755);
  return shelf;
}

function openState(stateDir: string, account: Account | null): void {
  mkdirSync(stateDir, { recursive: true });
  if (account) chmodSync(stateDir, 0o711);
}

function own(folder: string, account: Account | null): string {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  if (account && statSync(folder).uid !== account.uid) chownSync(folder, account.uid, account.gid);
  return folder;
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
