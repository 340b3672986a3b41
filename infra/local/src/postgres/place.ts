import { chmodSync, chownSync, lstatSync, mkdirSync, realpathSync, rmSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../bootstrap/toolchain.mjs";
import { type Account, accountFor, mayWrite } from "./account.ts";
import { keepFor, newShelf } from "./shelf.ts";

/** The folder that holds the cluster, and the account that owns it; a link in the state folder leads to one elsewhere. */
export function placeFor(stateDir: string): { folder: string; account: Account | null } {
  const folder = join(stateDir, "postgres");
  const account = accountFor([join(folder, "data"), root]);
  mkdirSync(stateDir, { recursive: true });
  if (account) chmodSync(stateDir, 0o711);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
    keepFor(folder, realpathSync(folder));
  } else {
    own(folder, account);
    if (account && !mayWrite(folder, account)) moveOut(folder, account);
  }
  return { folder: realpathSync(folder), account };
}

function moveOut(folder: string, account: Account): void {
  rmSync(folder, { recursive: true });
  symlinkSync(own(newShelf(folder), account), folder);
}

function own(folder: string, account: Account | null): string {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  if (account && statSync(folder).uid !== account.uid) chownSync(folder, account.uid, account.gid);
  return folder;
}
