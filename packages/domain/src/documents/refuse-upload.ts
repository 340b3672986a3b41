import { uploads } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";

/** A file that is not taken; `refusal` is the code and where it is. */
export function refuseUpload(actor: Actor, uploadId: string, refusal: string) {
  return actingAs(actor, "document:check", async (tx) => {
    await tx.db
      .update(uploads)
      .set({ state: "refused", refusal: printable(refusal), updatedAt: new Date() })
      .where(and(eq(uploads.id, uploadId), eq(uploads.state, "checking")));
    await tx.audit({ upload: uploadId }, { step: "refused", refusal: refusal.split(":")[0] });
  });
}

/** The words of a file come back in what is said of it. */
const printable = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, "·")
    .slice(0, 300);
