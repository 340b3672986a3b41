import { randomUUID } from "node:crypto";
import { mkdir, readFile, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "../env.ts";
import type { Finding } from "./checks.ts";

const leastFree = 1_000_000_000;

/** Writes a file, reads it and takes it away again. */
export async function checkStorage({ STORAGE_DIR }: Environment): Promise<Finding[]> {
  if (!STORAGE_DIR)
    return [{ state: "wrong", what: "STORAGE_DIR is not set.", mend: "Set it as for admin and worker." }];
  const probe = join(STORAGE_DIR, `.doctor-${randomUUID()}`);
  try {
    await mkdir(STORAGE_DIR, { recursive: true });
    await writeFile(probe, "candor");
    if ((await readFile(probe, "utf8")) !== "candor") throw new Error("what was written is not what is read");
  } catch (error) {
    const what = `${STORAGE_DIR} cannot be used (${(error as Error).message}).`;
    return [{ state: "wrong", what, mend: "Give this account the right to write there, or choose another folder." }];
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
  const { bavail, bsize } = await statfs(STORAGE_DIR);
  const free = bavail * bsize;
  const gigabytes = `${Math.floor(free / 1e9)} GB`;
  if (free >= leastFree) return [{ state: "ok", what: `${STORAGE_DIR} can be written; ${gigabytes} are free.` }];
  return [
    { state: "note", what: `Less than 1 GB is free in ${STORAGE_DIR}.`, mend: "Make room, or choose another folder." },
  ];
}
