import { randomUUID } from "node:crypto";
import { accesses, documents } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { ownTenant } from "../exposures/own-tenant.ts";
import type { OpenDocument } from "./inputs.ts";
import { loadOpen } from "./load-open.ts";
import { loadReader } from "./load-reader.ts";
import { subjectOf } from "./subject-of.ts";

export type Opening = { kind: "read" | "download"; address: string };

/**
 * A person opens a document: it is written down, disclosed and given a name of its own, which every page of the copy
 * carries. Who may not open it is told that it is not there; that they tried is written down where they see it listed.
 */
export async function openDocument(actor: Actor, { documentId }: OpenDocument, { kind, address }: Opening) {
  const permission = kind === "read" ? "document:open" : "document:export";
  const opened = await actingAs(actor, permission, async (tx) => {
    const { tenantId, memberId } = ownTenant(tx.who);
    const document = await loadOpen(tx, documentId);
    if (!document || (document.isViewOnly && kind === "download"))
      return refuse(tx, { tenantId, memberId, documentId, address });
    const accessId = randomUUID();
    const disclosureId = randomUUID();
    const at = new Date();
    await tx.disclose({
      id: disclosureId,
      kind: kind === "read" ? "document_read" : "document_downloaded",
      tenantId,
      memberId,
      subject: subjectOf(document, memberId),
    });
    await tx.db.insert(accesses).values({
      id: accessId,
      tenantId,
      kind,
      documentId,
      versionNumber: document.number,
      memberId,
      disclosureId,
      address: address.slice(0, 100),
      at,
    });
    await tx.audit({ document: documentId, version: document.number }, { kind, access: accessId });
    return { document, accessId, mark: { ...(await loadReader(tx, tenantId, memberId)), at, disclosureId } };
  });
  if (!opened) throw new NotFound();
  return opened;
}

/** Only of what the person sees listed: of anything else not even the try may show that it is there. */
async function refuse(
  tx: Tx,
  { documentId, ...who }: { tenantId: string; memberId: string; documentId: string; address: string },
) {
  const listed = await tx.db.$count(documents, eq(documents.id, documentId));
  if (listed) await tx.db.insert(accesses).values({ ...who, documentId, kind: "refused" });
  await tx.audit({ document: documentId }, { kind: "refused" });
  return null;
}
