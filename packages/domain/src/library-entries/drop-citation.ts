import { libraryCitations } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import type { DropCitation } from "./inputs.ts";
import { loadEntry } from "./load-entry.ts";

export function dropCitation(actor: Actor, { citationId }: DropCitation) {
  return actingAs(actor, "library_entry:cite", async (tx) => {
    const [known] = await tx.db.select().from(libraryCitations).where(eq(libraryCitations.id, citationId));
    if (!known) throw new NotFound();
    await loadEntry(tx, known.entryId);
    await tx.db.delete(libraryCitations).where(eq(libraryCitations.id, citationId));

    await tx.audit({ entry: known.entryId, citation: citationId }, { dropped: true });
    return { id: citationId };
  });
}
