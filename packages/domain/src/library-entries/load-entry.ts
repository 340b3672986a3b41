import { libraryEntries } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { Conflict, NotFound } from "../errors.ts";

/** Locked until the transaction ends; what is retired is read and not changed. */
export async function loadEntry(tx: Tx, id: string) {
  const [known] = await tx.db.select().from(libraryEntries).where(eq(libraryEntries.id, id)).for("update");
  if (!known) throw new NotFound();
  if (known.retiredAt) throw new Conflict("This entry is retired.", "retired");
  return known;
}
