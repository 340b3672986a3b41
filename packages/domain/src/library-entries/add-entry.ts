import { type Actor, actingAs } from "../acting-as.ts";
import type { AddEntry } from "./inputs.ts";
import { insertEntry } from "./insert-entry.ts";

/** Written by one person, relied on by others once somebody else approved it. */
export function addEntry(actor: Actor, input: AddEntry) {
  return actingAs(actor, "library_entry:add", async (tx) => {
    const added = await insertEntry(tx, input);
    await tx.audit({ entry: added.id }, { question: input.question.en });
    return added;
  });
}
