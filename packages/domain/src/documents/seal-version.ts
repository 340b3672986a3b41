import { documentVersions, uploads } from "@candor/db/schema";
import { and, eq, sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import type { Claimed } from "./claim-upload.ts";

type Found = Pick<typeof documentVersions.$inferInsert, "mediaType" | "pages" | "sha256" | "servedSha256">;

/** The next version of a document, once its bytes are kept. One upload makes one version, however often it is tried. */
export function sealVersion(actor: Actor, upload: Claimed, found: Found) {
  return actingAs(actor, "document:check", async (tx) => {
    const { documentId, fileName, size, languages, validFrom, validTo, timeZone, staffId } = upload;
    await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`versions ${documentId}`}, 0))`);
    const [last] = await tx.db
      .select({ number: sql<number>`coalesce(max(${documentVersions.number}), 0)::int` })
      .from(documentVersions)
      .where(eq(documentVersions.documentId, documentId));
    const number = (last?.number ?? 0) + 1;
    const [done] = await tx.db
      .update(uploads)
      .set({ state: "done", versionNumber: number, updatedAt: new Date() })
      .where(and(eq(uploads.id, upload.id), eq(uploads.state, "checking")))
      .returning({ id: uploads.id });
    await tx.audit({ document: documentId, upload: upload.id }, { step: "sealed", number, sha256: found.sha256 });
    if (!done) return null;
    const about = { documentId, number, fileName, size, languages, validFrom, validTo, timeZone };
    await tx.db.insert(documentVersions).values({ ...about, ...found, uploadedBy: staffId });
    return { number };
  });
}
