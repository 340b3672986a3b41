import { uploads } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";

/** An upload of mine: nobody goes on with another person's. */
export async function loadUpload(tx: Tx, uploadId: string) {
  const [upload] = await tx.db
    .select()
    .from(uploads)
    .where(and(eq(uploads.id, uploadId), eq(uploads.staffId, tx.who.personId ?? "")))
    .for("update");
  if (!upload) throw new NotFound();
  return upload;
}
