import { libraryEntries } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import type { RetireEntry } from "./inputs.ts";
import { loadEntry } from "./load-entry.ts";

/** No question is answered from it any more; what was answered stays on record. */
export function retireEntry(actor: Actor, { entryId }: RetireEntry) {
  return actingAs(actor, "library_entry:retire", async (tx) => {
    await loadEntry(tx, entryId);
    const retiredAt = new Date();
    await tx.db
      .update(libraryEntries)
      .set({ retiredAt, retiredBy: tx.who.personId, updatedAt: retiredAt })
      .where(eq(libraryEntries.id, entryId));

    await tx.audit({ entry: entryId });
    return { retiredAt };
  });
}
