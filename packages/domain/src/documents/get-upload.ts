import { uploads } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import type { GetUpload } from "./inputs.ts";
import { uploadColumns } from "./upload-columns.ts";

/** How far a file of mine has come. */
export function getUpload(actor: Actor, { uploadId }: GetUpload) {
  return actingAs(actor, "evidence:read", async (tx) => {
    const [upload] = await tx.db
      .select(uploadColumns)
      .from(uploads)
      .where(and(eq(uploads.id, uploadId), eq(uploads.staffId, tx.who.personId ?? "")));
    if (!upload) throw new NotFound();
    return upload;
  });
}
