import { randomUUID } from "node:crypto";
import { access, mkdir, open, readdir, rename, rm, rmdir, stat, utimes } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { folders } from "./names.ts";
import type { Entry, Shelf, Source } from "./shelf.ts";
import { StorageError } from "./storage.ts";

/** Files are written in `incoming/` and renamed into place once they are on disk: a reader sees all of a file or nothing,
 * whenever power goes. */
export function createLocalShelf(dir: string): Shelf {
  const root = resolve(dir);
  const pathOf = (name: string) => join(root, name);

  async function write(name: string, source: Source): Promise<void> {
    await mkdir(pathOf(folders.incoming), { recursive: true });
    const partial = pathOf(folders.incoming + randomUUID());
    try {
      await writeDurably(partial, source);
      await moveIntoPlace(partial, pathOf(name), root);
    } finally {
      await rm(partial, { force: true });
    }
  }

  async function read(name: string, range?: { start: number; end: number }): Promise<Readable> {
    const file = await open(pathOf(name)).catch(missing(name));
    if (!range) return file.createReadStream();
    if (range.end > range.start) return file.createReadStream({ start: range.start, end: range.end - 1 });
    await file.close();
    return Readable.from([], { objectMode: false });
  }

  /** The old time would let a sweep take it for what has waited long enough; made young first, it can only wait longer. */
  async function move(from: string, to: string): Promise<void> {
    const now = new Date();
    await utimes(pathOf(from), now, now).catch(missing(from));
    await moveIntoPlace(pathOf(from), pathOf(to), root).catch(missing(from));
  }

  async function remove(name: string): Promise<void> {
    await rm(pathOf(name), { force: true });
    if (name.startsWith(folders.uploads)) await rmdir(dirname(pathOf(name))).catch(() => undefined);
  }

  async function* list(folder: string, after = ""): AsyncGenerator<Entry> {
    const entries = await readdir(pathOf(folder), { withFileTypes: true }).catch(unlessMissing([]));
    const names = entries.map((entry) => `${folder}${entry.name}${entry.isDirectory() ? "/" : ""}`).sort();
    for (const name of names) {
      if (name.endsWith("/")) {
        if (name > after || after.startsWith(name)) yield* list(name, after);
      } else if (name > after) {
        const info = await stat(pathOf(name)).catch(unlessMissing(null));
        if (info) yield { name, size: info.size, changedAt: info.mtime };
      }
    }
  }

  async function has(name: string): Promise<boolean> {
    return access(pathOf(name)).then(() => true, unlessMissing(false));
  }
  return { write, read, has, move, remove, list };
}

async function writeDurably(path: string, source: Source): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    for await (const chunk of source()) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** rename() is atomic; every folder above is synced too, or the name could be lost although the bytes are not. */
async function moveIntoPlace(from: string, to: string, root: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
  for (let folder = dirname(to); folder.startsWith(root); folder = dirname(folder)) await syncFolder(folder);
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const missing = (name: string) => (error: NodeJS.ErrnoException) => {
  throw error.code === "ENOENT" ? new StorageError("missing", `${name} is not there`) : error;
};

const unlessMissing =
  <T>(otherwise: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === "ENOENT") return otherwise;
    throw error;
  };
