import { subProcessors } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";

/** The record that a verb changes, held until it is done. */
export async function loadSubProcessor(tx: Tx, id: string) {
  const [known] = await tx.db.select().from(subProcessors).where(eq(subProcessors.id, id)).for("update");
  if (!known) throw new NotFound();
  return known;
}
