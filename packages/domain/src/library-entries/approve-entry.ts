import { libraryEntries } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { ApproveEntry } from "./inputs.ts";
import { loadEntry } from "./load-entry.ts";

/** By another person than the one who wrote it, and of the very number that person read. */
export function approveEntry(actor: Actor, { entryId, number, reviewOn }: ApproveEntry) {
  return actingAs(actor, "library_entry:approve", async (tx) => {
    const known = await loadEntry(tx, entryId);
    if (known.number !== number)
      throw new Conflict("Somebody changed this entry meanwhile. Read it again before you approve it.", "changed");
    if (known.writtenBy === tx.who.personId)
      throw new Conflict("You wrote this, so somebody else approves it.", "own_words");

    const approvedAt = new Date();
    await tx.db
      .update(libraryEntries)
      .set({ approvedNumber: number, approvedBy: tx.who.personId, approvedAt, ...(reviewOn && { reviewOn }) })
      .where(eq(libraryEntries.id, entryId));

    await tx.audit({ entry: entryId }, { number, ...(reviewOn && { reviewOn }) });
    return { approvedAt };
  });
}
