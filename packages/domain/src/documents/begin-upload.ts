import { uploads } from "@candor/db/schema";
import type { Storage } from "@candor/storage";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { BeginUpload } from "./inputs.ts";
import { loadDocument } from "./load-document.ts";

/** A file on its way in. What of it has arrived is kept when the connection breaks. */
export function beginUpload(actor: Actor, input: BeginUpload, { storage }: { storage: Storage }) {
  return actingAs(actor, "document:upload", async (tx) => {
    const document = await loadDocument(tx, input.documentId);
    if (document.withdrawnAt) throw new Conflict("This document has been withdrawn.", "withdrawn");
    const storageId = await storage.uploads.begin();
    const [upload] = await tx.db
      .insert(uploads)
      .values({ ...input, storageId, staffId: tx.who.personId ?? "" })
      .returning({ id: uploads.id, received: uploads.received });
    if (!upload) throw new Error("the upload was not recorded");

    await tx.audit({ document: input.documentId, upload: upload.id }, { fileName: input.fileName, size: input.size });
    return upload;
  });
}
