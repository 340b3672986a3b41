import { createHash, randomUUID } from "node:crypto";
import { access, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pipeline, Transform } from "node:stream";
import type { Readable } from "node:stream";
import { StorageError } from "./storage.ts";
import type { Storage, StoredObject } from "./storage.ts";

/** Objects in a local folder: `objects/ab/cd/<sha256>`, written beside in `incoming/` and renamed into place once they
 * are on disk: a reader sees all of an object or nothing, whenever power goes. */
export function createLocalStorage({ dir }: { dir: string }): Storage {
  const root = resolve(dir);
  const incoming = join(root, "incoming");

  function pathOf(hash: string): string {
    if (!/^[0-9a-f]{64}$/.test(hash))
      throw new StorageError("bad_hash", "an object is named by 64 lower-case hex digits");
    return join(root, "objects", hash.slice(0, 2), hash.slice(2, 4), hash);
  }

  async function put(
    bytes: Uint8Array | AsyncIterable<Uint8Array>,
    limits: { maxBytes: number },
  ): Promise<StoredObject> {
    await mkdir(incoming, { recursive: true });
    const partial = join(incoming, randomUUID());
    try {
      const object = await writeDurably(partial, bytes, limits.maxBytes);
      await moveIntoPlace(partial, pathOf(object.hash), root);
      return object;
    } finally {
      await rm(partial, { force: true });
    }
  }

  async function get(hash: string): Promise<Readable> {
    const file = await open(pathOf(hash)).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "ENOENT" ? new StorageError("missing", `no object ${hash}`) : error;
    });
    return pipeline(file.createReadStream(), checking(hash), () => {});
  }

  async function has(hash: string): Promise<boolean> {
    return access(pathOf(hash)).then(
      () => true,
      () => false,
    );
  }

  async function remove(hash: string): Promise<void> {
    await rm(pathOf(hash), { force: true });
  }

  async function sweep({ olderThanMs }: { olderThanMs: number }): Promise<number> {
    const names = await readdir(incoming).catch(() => []);
    const before = Date.now() - olderThanMs;
    const swept = await Promise.all(names.map((name) => removeIfOlder(join(incoming, name), before)));
    return swept.filter(Boolean).length;
  }

  return { put, get, has, delete: remove, sweep };
}

async function writeDurably(
  path: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<StoredObject> {
  const hash = createHash("sha256");
  let size = 0;
  const file = await open(path, "wx", 0o600);
  try {
    for await (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) {
      size += chunk.length;
      if (size > maxBytes) throw new StorageError("too_large", `more than ${maxBytes} bytes`);
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { hash: hash.digest("hex"), size };
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

/** Fails at the end of the stream when the bytes that passed are not those of the name: rot or tampering. */
function checking(expected: string): Transform {
  const hash = createHash("sha256");
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      const intact = hash.digest("hex") === expected;
      done(intact ? null : new StorageError("corrupt", `object ${expected} no longer has its hash`));
    },
  });
}

async function removeIfOlder(path: string, before: number): Promise<boolean> {
  const info = await stat(path).catch(() => null);
  if (info === null || info.mtimeMs > before) return false;
  await rm(path, { force: true });
  return true;
}
