import { uploads } from "@candor/db/schema";
import type { Storage } from "@candor/storage";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { CancelUpload } from "./inputs.ts";
import { loadUpload } from "./load-upload.ts";

/** Stops an upload that has not arrived whole; what there is of it is removed. */
export async function cancelUpload(actor: Actor, { uploadId }: CancelUpload, { storage }: { storage: Storage }) {
  const storageId = await actingAs(actor, "document:upload", async (tx) => {
    const upload = await loadUpload(tx, uploadId);
    if (upload.state !== "receiving") throw new Conflict("This file has arrived already.", "received");
    await tx.db
      .update(uploads)
      .set({ state: "refused", refusal: "cancelled", updatedAt: new Date() })
      .where(eq(uploads.id, uploadId));
    await tx.audit({ upload: uploadId }, { step: "cancelled" });
    return upload.storageId;
  });
  await storage.uploads.discard(storageId);
  return { state: "refused" as const };
}
