import { documents, documentServices, documentVersions, services, staff, uploads } from "@candor/db/schema";
import { asc, desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { dayIn } from "../days.ts";
import { NotFound } from "../errors.ts";
import { treatmentOf } from "./documents.ts";
import type { GetDocument } from "./inputs.ts";
import { uploadColumns } from "./upload-columns.ts";
import { whereUsed } from "./where-used.ts";

const [uploader, approver, owner] = [alias(staff, "uploader"), alias(staff, "approver"), alias(staff, "owner")];

/** One document with all its versions, as its staff see it. */
export function getDocument(actor: Actor, { documentId }: GetDocument) {
  return actingAs(actor, "evidence:read", async (tx) => {
    const [found] = await tx.db
      .select({ document: documents, owner: owner.name })
      .from(documents)
      .innerJoin(owner, eq(owner.id, documents.ownerId))
      .where(eq(documents.id, documentId));
    if (!found) throw new NotFound();
    return {
      ...found.document,
      owner: found.owner,
      services: await servicesOf(tx, documentId),
      versions: await versionsOf(tx, documentId),
      ...(await whereUsed(tx, documentId)),
      uploads: await newestUploads(tx, documentId),
    };
  });
}

const newestUploads = (tx: Tx, documentId: string) =>
  tx.db
    .select(uploadColumns)
    .from(uploads)
    .where(eq(uploads.documentId, documentId))
    .orderBy(desc(uploads.createdAt))
    .limit(10);

const servicesOf = (tx: Tx, documentId: string) =>
  tx.db
    .select({ id: services.id, slug: services.slug, name: services.name })
    .from(documentServices)
    .innerJoin(services, eq(services.id, documentServices.serviceId))
    .where(eq(documentServices.documentId, documentId))
    .orderBy(asc(services.name));

async function versionsOf(tx: Tx, documentId: string) {
  const rows = await tx.db
    .select({ version: documentVersions, uploadedBy: uploader.name, approvedBy: approver.name })
    .from(documentVersions)
    .innerJoin(uploader, eq(uploader.id, documentVersions.uploadedBy))
    .leftJoin(approver, eq(approver.id, documentVersions.approvedBy))
    .where(eq(documentVersions.documentId, documentId))
    .orderBy(desc(documentVersions.number));
  return rows.map(({ version, uploadedBy, approvedBy }) => ({
    number: version.number,
    fileName: version.fileName,
    treatment: treatmentOf(version.mediaType),
    sha256: version.sha256,
    size: version.size,
    pages: version.pages,
    languages: version.languages,
    validFrom: version.validFrom,
    validTo: version.validTo,
    timeZone: version.timeZone,
    uploadedBy,
    isMine: tx.who.personId === version.uploadedBy,
    uploadedAt: version.uploadedAt,
    approvedBy,
    approvedAt: version.approvedAt,
    refusedAt: version.refusedAt,
    refusal: version.refusal,
    hasEnded: version.validTo !== null && version.validTo < dayIn(version.timeZone),
  }));
}
