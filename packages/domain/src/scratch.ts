import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const anHour = 3_600_000;
const prefix = "candor-scratch-";

/** A folder for the bytes of one piece of work; `tidy` removes it. It names its process, so that what a killed one leaves
 * can be told from what is in use. */
export async function makeScratch() {
  void (swept ??= sweepScratch().catch(() => 0));
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  return { folder, tidy: () => rm(folder, { recursive: true, force: true }) };
}
/** Once for each process: an app that was killed is started again on the same machine. */
let swept: Promise<number> | undefined;

export async function withScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const { folder, tidy } = await makeScratch();
  try {
    return await work(folder);
  } finally {
    await tidy();
  }
}

/** Removes what processes left that are no more: it holds documents. A young folder may be of a process that we cannot see. */
export async function sweepScratch({ olderThanMs = anHour } = {}) {
  let swept = 0;
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(prefix) || isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue;
    const path = join(tmpdir(), name);
    const changedAt = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Infinity,
    );
    if (changedAt > Date.now() - olderThanMs) continue;
    await rm(path, { recursive: true, force: true });
    swept += 1;
  }
  return swept;
}

/** A signal of nothing reaches whoever lives; one that is not ours to reach lives too. */
function isAlive(pid: number) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
