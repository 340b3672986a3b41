import { certificationDocuments } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import type { AttachDocument } from "./inputs.ts";
import { loadCertification } from "./load-certification.ts";

export function detachDocument(actor: Actor, { certificationId, documentId }: AttachDocument) {
  return actingAs(actor, "certification:attach", async (tx) => {
    await loadCertification(tx, certificationId);

    const gone = await tx.db
      .delete(certificationDocuments)
      .where(
        and(
          eq(certificationDocuments.certificationId, certificationId),
          eq(certificationDocuments.documentId, documentId),
        ),
      )
      .returning({ id: certificationDocuments.documentId });
    if (gone.length === 0) throw new NotFound();

    await tx.audit({ certification: certificationId, document: documentId }, { detached: true });
    return { id: documentId };
  });
}
