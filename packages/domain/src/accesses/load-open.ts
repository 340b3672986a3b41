import { documents, documentVersions } from "@candor/db/schema";
import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { treatmentOf } from "../documents/documents.ts";

/** The newest version that this person may open; the policies show no other. */
export async function loadOpen(tx: Tx, documentId: string, number?: number) {
  const [found] = await tx.db
    .select({
      documentId: documents.id,
      title: documents.title,
      classification: documents.classification,
      isViewOnly: documents.isViewOnly,
      number: documentVersions.number,
      fileName: documentVersions.fileName,
      mediaType: documentVersions.mediaType,
      pages: documentVersions.pages,
      sha256: documentVersions.sha256,
      servedSha256: documentVersions.servedSha256,
      size: documentVersions.size,
      validFrom: documentVersions.validFrom,
      validTo: documentVersions.validTo,
      timeZone: documentVersions.timeZone,
    })
    .from(documentVersions)
    .innerJoin(documents, eq(documents.id, documentVersions.documentId))
    .where(
      and(
        eq(documentVersions.documentId, documentId),
        number === undefined ? undefined : eq(documentVersions.number, number),
      ),
    )
    .orderBy(desc(documentVersions.number))
    .limit(1);
  return found && { ...found, treatment: treatmentOf(found.mediaType) };
}

export type Open = NonNullable<Awaited<ReturnType<typeof loadOpen>>>;
