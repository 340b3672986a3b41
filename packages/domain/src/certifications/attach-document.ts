import { certificationDocuments, documents } from "@candor/db/schema";
import { and, eq, isNull } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import type { AttachDocument } from "./inputs.ts";
import { loadCertification } from "./load-certification.ts";

/** Who may open the document, its own class says: the certificate only names it. */
export function attachDocument(actor: Actor, { certificationId, documentId }: AttachDocument) {
  return actingAs(actor, "certification:attach", async (tx) => {
    await loadCertification(tx, certificationId);
    const [document] = await tx.db
      .select({ id: documents.id })
      .from(documents)
      .where(and(eq(documents.id, documentId), isNull(documents.withdrawnAt)));
    if (!document) throw new NotFound();

    await tx.db.insert(certificationDocuments).values({ certificationId, documentId }).onConflictDoNothing();

    await tx.audit({ certification: certificationId, document: documentId });
    return { id: documentId };
  });
}
