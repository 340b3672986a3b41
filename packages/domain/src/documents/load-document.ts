import { documents } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";

/** For a change: nobody else changes it until this is over. */
export async function loadDocument(tx: Tx, documentId: string) {
  const [document] = await tx.db.select().from(documents).where(eq(documents.id, documentId)).for("update");
  if (!document) throw new NotFound();
  return document;
}
