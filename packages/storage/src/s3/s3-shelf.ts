import { Readable } from "node:stream";
import type { Entry, Shelf, Source } from "../shelf.ts";
import { StorageError } from "../storage.ts";
import { createS3Client } from "./s3-client.ts";
import { unreachable } from "./s3-errors.ts";
import { listKeys } from "./s3-listing.ts";
import type { S3Place } from "./s3-place.ts";

/** What S3 takes in one PUT. */
const largest = 5 * 2 ** 30;

/** One PUT a file: it appears whole or not at all, and nothing invisible is left when it fails. */
export function createS3Shelf(place: S3Place, options: { quietMs?: number } = {}): Shelf {
  const client = createS3Client(place, options);
  const above = place.prefix ? `${place.prefix}/` : "";
  const keyOf = (name: string) => above + name;

  async function write(name: string, source: Source, { hash, size }: { hash: string; size: number }): Promise<void> {
    if (size > largest) throw new StorageError("too_large", `more than ${largest} bytes`);
    await client.call({ method: "PUT", key: keyOf(name), body: { source, size, hash } });
  }

  async function read(name: string, range?: { start: number; end: number }): Promise<Readable> {
    if (range && range.end <= range.start) return Readable.from([], { objectMode: false });
    const headers: Record<string, string> = range ? { range: `bytes=${range.start}-${range.end - 1}` } : {};
    const answer = await client.open({ method: "GET", key: keyOf(name), headers });
    return Readable.from(told(answer, name), { objectMode: false });
  }

  async function has(name: string): Promise<boolean> {
    try {
      await client.call({ method: "HEAD", key: keyOf(name) });
      return true;
    } catch (error) {
      if (error instanceof StorageError && error.code === "missing") return false;
      throw error;
    }
  }

  async function move(from: string, to: string): Promise<void> {
    const headers = { "x-amz-copy-source": `/${place.bucket}/${keyOf(from)}` };
    await client.call({ method: "PUT", key: keyOf(to), headers });
    await remove(from);
  }

  async function remove(name: string): Promise<void> {
    await client.call({ method: "DELETE", key: keyOf(name) }).catch((error: unknown) => {
      if (!(error instanceof StorageError && error.code === "missing")) throw error;
    });
  }

  async function* list(folder: string, after?: string): AsyncGenerator<Entry> {
    const entries = listKeys(client, keyOf(folder), after && keyOf(after));
    for await (const entry of entries) yield { ...entry, name: entry.name.slice(above.length) };
  }

  return { write, read, has, move, remove, list };
}

/** A connection that breaks under way is told as what it is. */
async function* told(answer: Readable, name: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of answer) yield chunk as Uint8Array;
  } catch (error) {
    throw unreachable(error, name);
  }
}
