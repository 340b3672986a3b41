import { advisoryReads } from "@candor/db/schema";
import { type Actor, actingAs } from "../acting-as.ts";
import type { MarkRead } from "./inputs.ts";
import { loadTold } from "./load-told.ts";

/** The page was shown to this person. Only the first time of a revision is remembered. */
export function markRead(actor: Actor, { advisoryId, revision }: MarkRead) {
  return actingAs(actor, "advisory:mark", async (tx) => {
    const { tenantId, memberId, trackingId } = await loadTold(tx, advisoryId, revision);
    const [first] = await tx.db
      .insert(advisoryReads)
      .values({ tenantId, memberId, advisoryId, revision })
      .onConflictDoNothing()
      .returning({ at: advisoryReads.at });
    if (first) {
      const advisory = { id: advisoryId, trackingId, revision };
      await tx.disclose({ kind: "page_first_read", tenantId, memberId, advisory, subject: { member: memberId } });
    }

    await tx.audit({ advisory: advisoryId, revision }, { first: first !== undefined });
    return { first: first !== undefined };
  });
}
