import { libraryWordings } from "@candor/db/schema";
import { normalise } from "@candor/matching";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { AddWording } from "./inputs.ts";
import { loadEntry } from "./load-entry.ts";

/** Other words for the same question: whoever asks in them is offered this answer first. */
export function addWording(actor: Actor, { entryId, locale, text }: AddWording) {
  return actingAs(actor, "library_entry:word", async (tx) => {
    await loadEntry(tx, entryId);
    const [added] = await tx.db
      .insert(libraryWordings)
      .values({
        entryId,
        locale,
        text,
        normalised: normalise(text),
        origin: "written",
        addedBy: tx.who.personId ?? "",
      })
      .onConflictDoNothing()
      .returning({ id: libraryWordings.id });
    if (!added) throw new Conflict("This entry is known by these words already.", "known");

    await tx.audit({ entry: entryId, wording: added.id });
    return added;
  });
}
