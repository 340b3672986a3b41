import { folders, isHash, lastPart, nameOf } from "./names.ts";
import { hasObject, keepObject, openObject, removeObject, sha256 } from "./objects.ts";
import { inPieces, upTo } from "./pieces.ts";
import type { Shelf } from "./shelf.ts";
import type { Bytes, Storage, StoredObject } from "./storage.ts";
import { sweepLeftovers } from "./sweep-leftovers.ts";
import { sweepOrphans } from "./sweep-orphans.ts";
import { createUploads } from "./uploads.ts";

/** Everything a store does, over any shelf: what differs between a folder and S3 is the shelf alone. */
export function createStorage(shelf: Shelf): Storage {
  const uploads = createUploads(shelf);

  /** What fits into one piece is written at once; more becomes an upload first, as the hash is known only at the end. */
  async function put(bytes: Bytes, { maxBytes }: { maxBytes: number }): Promise<StoredObject> {
    const pieces = inPieces(upTo(bytes, maxBytes));
    const [first, second] = [await pieces.next(), await pieces.next()];
    if (second.done) {
      const piece = first.value ?? new Uint8Array();
      return keepObject(shelf, { hash: sha256(piece), size: piece.length }, () => (piece.length > 0 ? [piece] : []));
    }
    const all = (async function* () {
      yield* [first.value as Buffer, second.value];
      yield* pieces;
    })();
    const id = await uploads.begin();
    try {
      return await uploads.seal(id, { size: await uploads.append(id, 0, all, { maxBytes }) });
    } finally {
      await uploads.discard(id);
    }
  }

  async function* list({ after }: { after?: string } = {}) {
    const from = after === undefined ? undefined : nameOf("objects", after);
    for await (const { name, size, changedAt } of shelf.list(folders.objects, from)) {
      const hash = lastPart(name);
      if (isHash(hash)) yield { hash, size, changedAt };
    }
  }

  return {
    put,
    get: (hash, range) => openObject(shelf, hash, range),
    has: (hash) => hasObject(shelf, hash),
    delete: (hash) => removeObject(shelf, hash),
    list,
    sweep: (options) => sweepLeftovers(shelf, options),
    sweepOrphans: (isKnown, options) => sweepOrphans(shelf, isKnown, options),
    uploads,
  };
}
