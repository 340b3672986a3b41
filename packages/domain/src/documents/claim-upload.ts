import { uploads } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";

export type Claimed = NonNullable<Awaited<ReturnType<typeof claimUpload>>>;

/** What there is to check; null when it was checked before, or never was. */
export function claimUpload(actor: Actor, uploadId: string) {
  return actingAs(actor, "document:check", async (tx) => {
    const [upload] = await tx.db.select().from(uploads).where(eq(uploads.id, uploadId));
    await tx.audit({ upload: uploadId }, { step: "claimed" });
    return upload?.state === "checking" ? upload : null;
  });
}
