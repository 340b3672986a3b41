import { libraryEntries, staff } from "@candor/db/schema";
import { and, eq, isNull } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { Conflict, Invalid } from "../errors.ts";
import type { EditEntry } from "./inputs.ts";
import { keepVersion } from "./keep-version.ts";
import { checkServices } from "./library-entries.ts";
import { loadEntry } from "./load-entry.ts";

/** What was approved stays what is relied on until the change is approved too. */
export function editEntry(actor: Actor, { entryId, basedOn, ownerId, services: wanted, ...content }: EditEntry) {
  return actingAs(actor, "library_entry:edit", async (tx) => {
    const known = await loadEntry(tx, entryId);
    if (known.number !== basedOn)
      throw new Conflict("Somebody else changed this entry meanwhile. Look at it again before you save.", "changed");
    const services = await checkServices(tx, wanted);
    if (ownerId) await checkOwner(tx, ownerId);

    const number = known.number + 1;
    const change = { ...content, number, writtenBy: tx.who.personId ?? "", updatedAt: new Date() };
    await tx.db
      .update(libraryEntries)
      .set({ ...change, ...(ownerId && { ownerId }) })
      .where(eq(libraryEntries.id, entryId));
    await keepVersion(tx, entryId, number, { ...content, services });

    await tx.audit({ entry: entryId }, { number, question: content.question.en });
    return { id: entryId, number };
  });
}

async function checkOwner({ db }: Tx, ownerId: string) {
  const [known] = await db
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.id, ownerId), isNull(staff.deactivatedAt)));
  if (!known) throw new Invalid("This person cannot be the owner. Choose somebody of the staff.");
}
