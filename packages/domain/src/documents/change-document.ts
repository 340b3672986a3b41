import { documents, staff } from "@candor/db/schema";
import { and, eq, isNull } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { Invalid } from "../errors.ts";
import type { ChangeDocument } from "./inputs.ts";
import { linkServices } from "./link-services.ts";
import { loadDocument } from "./load-document.ts";
import { refuseUnreadable } from "./refuse-unreadable.ts";

/** What is said of a document, and who may see it: a narrower class takes it from those who had only the wider one. */
export function changeDocument(actor: Actor, { documentId, services, ownerId, ...facts }: ChangeDocument) {
  return actingAs(actor, "document:define", async (tx) => {
    refuseUnreadable(facts);
    const before = await loadDocument(tx, documentId);
    if (ownerId) await refuseGone(tx, ownerId);
    await linkServices(tx, documentId, services);
    await tx.db
      .update(documents)
      .set({
        ...facts,
        description: facts.description ?? null,
        ownerId: ownerId ?? before.ownerId,
        updatedAt: new Date(),
      })
      .where(eq(documents.id, documentId));

    const was = { classification: before.classification, isListed: before.isListed, isViewOnly: before.isViewOnly };
    await tx.audit({ document: documentId }, { ...facts, services, before: was });
    return { id: documentId };
  });
}

async function refuseGone(tx: Tx, ownerId: string) {
  const [owner] = await tx.db
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.id, ownerId), isNull(staff.deactivatedAt)));
  if (owner) return;
  throw new Invalid("The owner has no account any more.", [
    { path: "ownerId", message: "This person has no account any more.", hint: "Choose another owner." },
  ]);
}
