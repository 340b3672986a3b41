import { randomUUID } from "node:crypto";
import { open, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { storageAddress, StorageSettingsError } from "@candor/storage";
import { checkBucket } from "./check-bucket.ts";
import { type Check, fail, type Finding, ok, warn } from "./finding.ts";

const [little, tooLittle] = [2e9, 2e8];

export const checkStorage: Check = async (env) => {
  if (!env.STORAGE_URL && !env.STORAGE_DIR) {
    return [warn("Neither STORAGE_URL nor STORAGE_DIR is set, so storage was not tried.", "Set it as for the apps.")];
  }
  try {
    const address = storageAddress(env);
    return address.kind === "folder" ? await checkFolder(address.dir) : await checkBucket(env);
  } catch (error) {
    if (error instanceof StorageSettingsError) return [fail(error.message, "Set it for all apps alike.")];
    throw error;
  }
};

/** The folder is there, a file can be made safe in it and read by the worker, and there is room. */
async function checkFolder(folder: string): Promise<Finding[]> {
  try {
    const { uid } = await stat(folder);
    await writeAndRemove(join(folder, `.doctor-${randomUUID()}`));
    return [ok(`${folder} can be written.`), ...ownerFindings(folder, uid), await room(folder)];
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return [warn(`${folder} does not exist.`, "Correct the setting; a first file makes it.")];
    const mend = "Give this account the right to write there, or choose another folder for all apps.";
    return [fail(`${folder} cannot be written (${message}).`, mend)];
  }
}

async function writeAndRemove(path: string) {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile("candor");
    await file.sync();
  } finally {
    await file.close();
    await rm(path, { force: true });
  }
}

/** Files are readable by their owner alone, so an import by another account could not be read by the worker. */
function ownerFindings(folder: string, uid: number): Finding[] {
  if (!process.getuid || process.getuid() === uid) return [];
  const mend = "Call `candor` as the account that the worker runs as.";
  return [warn(`${folder} belongs to account ${uid}, and this is account ${process.getuid()}.`, mend)];
}

async function room(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  return roomFinding(folder, bavail * bsize);
}

export function roomFinding(folder: string, bytes: number): Finding {
  const free = bytes >= 1e9 ? `${Math.floor(bytes / 1e9)} GB` : `${Math.floor(bytes / 1e6)} MB`;
  if (bytes >= little) return ok(`${free} are free.`);
  const [what, mend] = [`Only ${free} are free for ${folder}.`, "Make room, or move the folder to a larger disk."];
  return bytes >= tooLittle ? warn(what, mend) : fail(what, mend);
}
