import { Readable } from "node:stream";
import { newUploadId, uploadFolder } from "./names.ts";
import { hasObject, hashOf, keepObject, openObject, sha256 } from "./objects.ts";
import { inPieces, skipping } from "./pieces.ts";
import type { Shelf } from "./shelf.ts";
import { type Bytes, StorageError, type StoredObject, type Uploads } from "./storage.ts";
import { begun, type Piece, pieceName, readState, sealedName } from "./upload-state.ts";

/** So that listing an upload stays cheap whatever a client sends. */
const mostPieces = 10_000;

export function createUploads(shelf: Shelf): Uploads {
  async function begin(): Promise<string> {
    const id = newUploadId();
    await writeSmall(shelf, uploadFolder(id) + begun);
    return id;
  }

  /** In memory, so that no killed process leaves it behind. Of two processes the longer piece counts;
   * whoever gives `seal` the hash learns of a mixture. */
  const busy = new Set<string>();
  async function alone<T>(id: string, work: () => Promise<T>): Promise<T> {
    if (busy.has(id)) throw new StorageError("busy", `upload ${id} is being written`);
    busy.add(id);
    try {
      return await work();
    } finally {
      busy.delete(id);
    }
  }

  async function append(id: string, offset: number, bytes: Bytes, { maxBytes }: { maxBytes: number }) {
    const { size, sealed, files } = await readState(shelf, id);
    if (sealed) throw new StorageError("sealed", `upload ${id} is sealed and takes no more`);
    if (!(offset >= 0 && offset <= size)) throw badOffset(id, size);
    if (files > mostPieces) throw new StorageError("too_large", `more than ${mostPieces} pieces`);
    let end = size;
    for await (const piece of inPieces(skipping(bytes, size - offset))) {
      if (end + piece.length > maxBytes) throw new StorageError("too_large", `more than ${maxBytes} bytes`);
      await writeSmall(shelf, uploadFolder(id) + pieceName(end, end + piece.length), piece);
      end += piece.length;
    }
    return end;
  }

  async function seal(id: string, { size, hash: expected }: { size: number; hash?: string | undefined }) {
    const state = await readState(shelf, id);
    if (state.size !== size) throw badOffset(id, state.size);
    const source = () => bytesOf(shelf, state.pieces);
    const hash = state.sealed?.hash ?? (await hashOf(source()));
    if (expected && hash !== expected) throw new StorageError("corrupt", `upload ${id} has other bytes than told`);
    if (state.sealed) return stillThere(shelf, state.sealed);
    const object = await keepObject(shelf, { hash, size }, source);
    // From here on the pieces are not needed: whoever seals again is answered from this name.
    await writeSmall(shelf, uploadFolder(id) + sealedName(object));
    for (const { name } of state.pieces) await shelf.remove(name);
    return object;
  }

  return {
    begin,
    append: (id, ...rest) => alone(id, () => append(id, ...rest)),
    seal: (id, whole) => alone(id, () => seal(id, whole)),
    size: async (id) => (await readState(shelf, id)).size,
    async read(id) {
      const { sealed, pieces } = await readState(shelf, id);
      if (sealed) return openObject(shelf, sealed.hash);
      return Readable.from(bytesOf(shelf, pieces), { objectMode: false });
    },
    discard: (id) => discardUpload(shelf, id),
  };
}

/** `begun` goes first: what is left is no upload any more, never a shorter one. */
export async function discardUpload(shelf: Shelf, id: string): Promise<void> {
  const folder = uploadFolder(id);
  await shelf.remove(folder + begun);
  const names: string[] = [];
  for await (const { name } of shelf.list(folder)) names.push(name);
  for (const name of names) await shelf.remove(name);
}

async function* bytesOf(shelf: Shelf, pieces: Piece[]): AsyncGenerator<Uint8Array> {
  for (const { name, skip, size } of pieces) {
    let left = size;
    for await (const chunk of await shelf.read(name, { start: skip, end: skip + size })) {
      left -= (chunk as Uint8Array).length;
      yield chunk as Uint8Array;
    }
    if (left !== 0) throw new StorageError("corrupt", `${name} no longer has its length`);
  }
}

async function stillThere(shelf: Shelf, object: StoredObject): Promise<StoredObject> {
  if (await hasObject(shelf, object.hash)) return object;
  throw new StorageError("missing", `object ${object.hash} was removed after it was sealed`);
}

function badOffset(id: string, size: number) {
  return new StorageError("bad_offset", `upload ${id} has ${size} bytes`, { size });
}

async function writeSmall(shelf: Shelf, name: string, bytes: Uint8Array = new Uint8Array()): Promise<void> {
  await shelf.write(name, () => (bytes.length > 0 ? [bytes] : []), { hash: sha256(bytes), size: bytes.length });
}
