import { documents } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict, Invalid } from "../errors.ts";
import type { WithdrawDocument } from "./inputs.ts";
import { loadDocument } from "./load-document.ts";

/** From now on no customer sees it. Its versions, and who read them, stay known to the staff. */
export function withdrawDocument(actor: Actor, { documentId, reason, replacedBy }: WithdrawDocument) {
  return actingAs(actor, "document:define", async (tx) => {
    const document = await loadDocument(tx, documentId);
    if (document.withdrawnAt) throw new Conflict("This document has been withdrawn already.", "withdrawn");
    if (replacedBy === documentId) {
      const message = "A document cannot replace itself.";
      throw new Invalid(message, [{ path: "replacedBy", message, hint: "Choose another one." }]);
    }
    if (replacedBy) await loadDocument(tx, replacedBy);
    const now = new Date();
    await tx.db
      .update(documents)
      .set({
        withdrawnAt: now,
        withdrawnBy: tx.who.personId,
        withdrawal: reason,
        replacedBy: replacedBy ?? null,
        updatedAt: now,
      })
      .where(eq(documents.id, documentId));

    await tx.audit({ document: documentId }, { reason, replacedBy });
    return { withdrawnAt: now };
  });
}
