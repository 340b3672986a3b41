import { advisories, exposures } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { Conflict, NotFound } from "../errors.ts";
import { ownTenant } from "../exposures/own-tenant.ts";

export type Told = Awaited<ReturnType<typeof loadTold>>;

/** What my organisation was told of an advisory; refuses a revision that is not the newest it was told. */
export async function loadTold(tx: Tx, advisoryId: string, revision: number) {
  const { tenantId, memberId } = ownTenant(tx.who);
  const [told] = await tx.db
    .select({
      advisoryId: advisories.id,
      trackingId: advisories.trackingId,
      revision: exposures.revision,
      status: exposures.status,
      askedAt: exposures.askedAt,
    })
    .from(exposures)
    .innerJoin(advisories, eq(advisories.id, exposures.advisoryId))
    .where(and(eq(exposures.tenantId, tenantId), eq(exposures.advisoryId, advisoryId)));
  if (!told || revision > told.revision) throw new NotFound();
  if (revision < told.revision)
    throw new Conflict(`Revision ${told.revision} has been published since. Read it first.`, "superseded");
  return { ...told, tenantId, memberId };
}
