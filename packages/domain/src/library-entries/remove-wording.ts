import { libraryWordings } from "@candor/db/schema";
import { normalise } from "@candor/matching";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict, NotFound } from "../errors.ts";
import type { RemoveWording } from "./inputs.ts";
import { loadEntry } from "./load-entry.ts";

export function removeWording(actor: Actor, { wordingId }: RemoveWording) {
  return actingAs(actor, "library_entry:word", async (tx) => {
    const [known] = await tx.db.select().from(libraryWordings).where(eq(libraryWordings.id, wordingId));
    if (!known) throw new NotFound();
    const { question } = await loadEntry(tx, known.entryId);
    if ([question.en, question.fr].some((own) => own && normalise(own) === known.normalised))
      throw new Conflict("This is the entry's own question. Change the question instead.", "own_question");
    await tx.db.delete(libraryWordings).where(eq(libraryWordings.id, wordingId));

    await tx.audit({ entry: known.entryId, wording: wordingId }, { removed: true });
    return { id: wordingId };
  });
}
