import { uploads } from "@candor/db/schema";
import { type Bytes, type Storage, StorageError } from "@candor/storage";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict, NotFound, Unavailable } from "../errors.ts";
import type { ReceiveUpload } from "./inputs.ts";
import { loadUpload } from "./load-upload.ts";

type Chunk = { bytes: Bytes; storage: Storage };

/**
 * Takes the next part of a file and says how much of it is kept. A part that comes twice is no harm; whoever is at the
 * wrong place is told the right one by `received`. The last part hands the file to the worker.
 */
export async function receiveUpload(actor: Actor, { uploadId, offset }: ReceiveUpload, { bytes, storage }: Chunk) {
  const { storageId, size } = await claim(actor, uploadId);
  const received = await keep(storage, storageId, offset, bytes, size);
  return actingAs(actor, "document:upload", async (tx) => {
    const upload = await loadUpload(tx, uploadId);
    const isWhole = received === upload.size && upload.state === "receiving";
    const state = isWhole ? "checking" : upload.state;
    await tx.db.update(uploads).set({ received, state, updatedAt: new Date() }).where(eq(uploads.id, uploadId));
    if (isWhole) await tx.enqueue("document.check", { uploadId });
    await tx.audit({ upload: uploadId }, { received });
    return { received, size: upload.size, state };
  });
}

/** The bytes are received outside of a transaction: a slow line holds no connection of the database. */
const claim = (actor: Actor, uploadId: string) =>
  actingAs(actor, "document:upload", async (tx) => {
    const upload = await loadUpload(tx, uploadId);
    if (upload.state !== "receiving") throw new Conflict("This file has arrived already.", "received");
    await tx.audit({ upload: uploadId }, { step: "receiving" });
    return upload;
  });

async function keep(storage: Storage, id: string, offset: number, bytes: Bytes, size: number) {
  try {
    return await storage.uploads.append(id, offset, bytes, { maxBytes: size });
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    if (error.code === "bad_offset" && error.size !== undefined) return error.size;
    if (error.code === "busy") throw new Conflict("Another part of this file is just arriving. Wait for it.", "busy");
    if (error.code === "missing" || error.code === "sealed") throw new NotFound();
    if (error.code === "too_large")
      throw new Conflict("More bytes came than the file has. Upload it again.", "too_large");
    throw new Unavailable("The file cannot be kept just now. Try again in a moment.");
  }
}
