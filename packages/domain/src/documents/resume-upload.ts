import { createHash } from "node:crypto";
import type { Storage } from "@candor/storage";
import { uploads } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import type { GetUpload } from "./inputs.ts";

/** How much of a file of mine has arrived and its hash, so that only the same file goes on where it stopped. */
export async function resumeUpload(actor: Actor, { uploadId }: GetUpload, { storage }: { storage: Storage }) {
  const upload = await actingAs(actor, "evidence:read", async (tx) => {
    const [mine] = await tx.db
      .select({ storageId: uploads.storageId, state: uploads.state, size: uploads.size })
      .from(uploads)
      .where(and(eq(uploads.id, uploadId), eq(uploads.staffId, tx.who.personId ?? "")));
    if (mine?.state !== "receiving") throw new NotFound();
    return mine;
  });
  const hash = createHash("sha256");
  let received = 0;
  for await (const chunk of await storage.uploads.read(upload.storageId)) {
    hash.update(chunk as Buffer);
    received += (chunk as Buffer).length;
  }
  return { received, size: upload.size, sha256: hash.digest("hex") };
}
