import { randomUUID } from "node:crypto";
import { open, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { type Check, fail, type Finding, ok, warn } from "./finding.ts";

const [little, tooLittle] = [2e9, 2e8];

/** The folder is there, a file can be made safe in it and read by the worker, and there is room. */
export const checkStorage: Check = async ({ STORAGE_DIR: folder }) => {
  if (!folder) return [warn("STORAGE_DIR is not set, so storage was not tried.", "Set it as for admin and worker.")];
  try {
    const { uid } = await stat(folder);
    await writeAndRemove(join(folder, `.doctor-${randomUUID()}`));
    return [ok(`${folder} can be written.`), ...ownerFindings(folder, uid), await room(folder)];
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return [warn(`${folder} does not exist.`, "Correct STORAGE_DIR; a first import makes it.")];
    const mend = "Give this account the right to write there, or choose another folder for all apps.";
    return [fail(`${folder} cannot be written (${message}).`, mend)];
  }
};

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
