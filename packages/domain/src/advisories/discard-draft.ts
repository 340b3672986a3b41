import { advisories, advisoryDrafts } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { DiscardDraft } from "./inputs.ts";
import { loadDraft } from "./load-draft.ts";

/** Throws away what was never published. Once said, an advisory can be closed but not unsaid. */
export function discardDraft(actor: Actor, { advisoryId, version }: DiscardDraft) {
  return actingAs(actor, "advisory:discard", async (tx) => {
    const draft = await loadDraft(tx, advisoryId, version);
    if (draft.revision > 0)
      throw new Conflict("Customers have read this advisory. Close it with a last revision instead.", "published");

    await tx.db.delete(advisoryDrafts).where(eq(advisoryDrafts.advisoryId, advisoryId));
    await tx.db.delete(advisories).where(eq(advisories.id, advisoryId));

    await tx.audit({ advisory: advisoryId }, { trackingId: draft.trackingId, title: draft.content.title });
    return { trackingId: draft.trackingId };
  });
}
