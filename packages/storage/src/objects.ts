import { createHash } from "node:crypto";
import { pipeline, Readable } from "node:stream";
import { checking } from "./checking.ts";
import { nameOf } from "./names.ts";
import type { Shelf, Source } from "./shelf.ts";
import { StorageError, type StoredObject } from "./storage.ts";

/** Writes the object under its name, unless the bytes turn out to be others: then nothing is there. */
export async function keepObject(shelf: Shelf, object: StoredObject, source: Source): Promise<StoredObject> {
  const checked = () => pipeline(Readable.from(source(), { objectMode: false }), checking(object.hash), () => {});
  await shelf.write(nameOf("objects", object.hash), checked, object);
  return object;
}

export async function openObject(shelf: Shelf, hash: string, range?: { start: number; end: number }) {
  const name = nameOf("objects", hash);
  const file = await shelf.read(name, range).catch(async (error: unknown) => {
    if (!isMissing(error)) throw error;
    await returnAside(shelf, hash);
    return shelf.read(name, range).catch((again: unknown) => {
      throw isMissing(again) ? new StorageError("missing", `no object ${hash}`) : again;
    });
  });
  return range ? file : pipeline(file, checking(hash), () => {});
}

export async function hasObject(shelf: Shelf, hash: string): Promise<boolean> {
  return (await shelf.has(nameOf("objects", hash))) || shelf.has(nameOf("aside", hash));
}

export async function removeObject(shelf: Shelf, hash: string): Promise<void> {
  await shelf.remove(nameOf("objects", hash));
  await shelf.remove(nameOf("aside", hash));
}

/** Whoever asks for what was set aside as an orphan proves that it is none. */
async function returnAside(shelf: Shelf, hash: string): Promise<void> {
  await shelf.move(nameOf("aside", hash), nameOf("objects", hash)).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}

export async function hashOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of bytes) hash.update(chunk);
  return hash.digest("hex");
}

export const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
export const isMissing = (error: unknown) => error instanceof StorageError && error.code === "missing";
