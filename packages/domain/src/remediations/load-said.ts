import { advisories, advisoryRevisions } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { Conflict, NotFound } from "../errors.ts";

/** The advisory's newest revision; what was never published has no remediation. */
export async function loadSaid(tx: Tx, advisoryId: string) {
  const [advisory] = await tx.db.select().from(advisories).where(eq(advisories.id, advisoryId));
  if (!advisory) throw new NotFound();
  const [revision] = await tx.db
    .select({ id: advisoryRevisions.id })
    .from(advisoryRevisions)
    .where(and(eq(advisoryRevisions.advisoryId, advisoryId), eq(advisoryRevisions.number, advisory.revision)));
  if (!revision) throw new Conflict("Publish the advisory first: nobody has been told of it yet.", "not_published");
  return { revisionId: revision.id, trackingId: advisory.trackingId };
}
