import { uploads } from "@candor/db/schema";
import { type Bytes, inPieces, type Storage, StorageError } from "@candor/storage";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict, NotFound, Unavailable } from "../errors.ts";
import type { ReceiveUpload } from "./inputs.ts";
import { loadUpload } from "./load-upload.ts";

type Kept = Pick<typeof uploads.$inferSelect, "received" | "size" | "state">;
type Chunk = { bytes: Bytes; storage: Storage };

/**
 * Takes the next part of a file and says how much of it is kept. A part that comes twice is no harm; whoever is at the
 * wrong place is told the right one by `received`. The last part hands the file to the worker.
 */
export async function receiveUpload(actor: Actor, { uploadId, offset }: ReceiveUpload, { bytes, storage }: Chunk) {
  let last: Kept = await claim(actor, uploadId);
  if (last.state !== "receiving") return last;
  let at = offset;
  for await (const piece of inPieces(bytes)) {
    last = await keep(actor, uploadId, { at, piece, storage });
    // Another place than this part goes on from: nothing more of it fits.
    if (last.received !== at + piece.length) break;
    at = last.received;
  }
  return last;
}

/** Whoever sends the last part again, for want of an answer, is told that all is there. */
const claim = (actor: Actor, uploadId: string) =>
  actingAs(actor, "document:upload", async (tx) => {
    const { received, size, state } = await loadUpload(tx, uploadId);
    if (state === "refused") throw new Conflict("This file was not taken. Upload it again.", "refused");
    await tx.audit({ upload: uploadId }, { step: "receiving" });
    return { received, size, state };
  });

type Piece = { at: number; piece: Uint8Array; storage: Storage };

/**
 * A piece that is there whole is kept under the lock of the upload's row: no other process writes, seals or cancels it
 * meanwhile, and a slow line holds neither the lock nor a connection of the database.
 */
const keep = (actor: Actor, uploadId: string, { at, piece, storage }: Piece) =>
  actingAs(actor, "document:upload", async (tx) => {
    const upload = await loadUpload(tx, uploadId);
    if (upload.state === "refused") throw new Conflict("This file was not taken. Upload it again.", "refused");
    if (upload.state !== "receiving") throw new Conflict("This file has arrived already.", "received");
    const received = await append(storage, upload, at, piece);
    const isWhole = received === upload.size;
    const state = isWhole ? ("checking" as const) : ("receiving" as const);
    await tx.db.update(uploads).set({ received, state, updatedAt: new Date() }).where(eq(uploads.id, uploadId));
    if (isWhole) await tx.enqueue("document.check", { uploadId });
    await tx.audit({ upload: uploadId }, { received });
    return { received, size: upload.size, state };
  });

async function append(storage: Storage, upload: { storageId: string; size: number }, at: number, piece: Uint8Array) {
  try {
    return await storage.uploads.append(upload.storageId, at, piece, { maxBytes: upload.size });
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    if (error.code === "bad_offset" && error.size !== undefined) return error.size;
    if (error.code === "missing" || error.code === "sealed") throw new NotFound();
    if (error.code === "too_large")
      throw new Conflict("More bytes came than the file has. Upload it again.", "too_large");
    throw new Unavailable("The file cannot be kept just now. Try again in a moment.");
  }
}
