import { controlDocuments, documents, documentVersions, type Localised } from "@candor/db/schema";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

/** The documents that show controls, each with its newest released version where the reader may open it. */
export async function listDocuments({ db }: Tx, controlIds: string[]) {
  if (controlIds.length === 0) return [];
  const newest = sql`${documentVersions.number} = (select max(v.number) from document_versions v
    where v.document_id = ${documents.id} and v.approved_at is not null)`;
  return db
    .select({
      controlId: controlDocuments.controlId,
      id: documents.id,
      title: sql<Localised>`${documents.title}`,
      classification: documents.classification,
      sha256: documentVersions.sha256,
      mediaType: documentVersions.mediaType,
      validFrom: documentVersions.validFrom,
      validTo: documentVersions.validTo,
      approvedAt: documentVersions.approvedAt,
    })
    .from(controlDocuments)
    .innerJoin(documents, eq(documents.id, controlDocuments.documentId))
    .leftJoin(documentVersions, and(eq(documentVersions.documentId, documents.id), newest))
    .where(and(inArray(controlDocuments.controlId, controlIds), isNull(documents.withdrawnAt)))
    .orderBy(asc(sql`${documents.title} ->> 'en'`), asc(documents.id));
}
