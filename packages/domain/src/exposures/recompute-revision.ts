import { advisoryRevisions, exposures } from "@candor/db/schema";
import { eq, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { assessTenants } from "./assess-tenants.ts";
import type { RecomputeRevision } from "./inputs.ts";
import { loadSubjects } from "./load-subjects.ts";
import { lockExposures } from "./lock-exposures.ts";
import { resolveSubjects } from "./resolve-subjects.ts";
import { writeExposures } from "./write-exposures.ts";

/** A revision was published: every tenant it speaks to learns where it stands, in the transaction that lets it read. */
export function recomputeRevision(actor: Actor, { revisionId }: RecomputeRevision) {
  return actingAs(actor, "exposure:compute", async (tx) => {
    const { advisoryId, number } = await findRevision(tx, revisionId);
    const inventoryRevision = await lockExposures(tx, [advisoryId]);
    const written = { tenants: 0, changed: 0, told: 0 };
    const place = { advisory: advisoryId, revision: number };
    if (await isSuperseded(tx, advisoryId, number)) {
      await tx.audit(place, { superseded: true });
      return written;
    }
    const loaded = await loadSubjects(tx, [{ advisoryId, revision: number }]);
    const subjects = await resolveSubjects(tx, loaded, null);

    await assessTenants(tx, subjects, null, async (batch) => {
      const { tenants, changed, told } = await writeExposures(tx, batch, inventoryRevision);
      written.tenants += tenants;
      written.changed += changed;
      written.told += told.length;
    });

    await tx.audit(place, { ...written, inventoryRevision });
    if (written.told > 0) await tx.enqueue("advisory.notify", { revisionId });
    return written;
  });
}

async function findRevision(tx: Tx, revisionId: string) {
  const [revision] = await tx.db
    .select({ advisoryId: advisoryRevisions.advisoryId, number: advisoryRevisions.number })
    .from(advisoryRevisions)
    .where(eq(advisoryRevisions.id, revisionId));
  if (!revision) throw new NotFound();
  return revision;
}

/** A late retry must not take anybody back to what was said before. */
async function isSuperseded(tx: Tx, advisoryId: string, number: number) {
  const [newest] = await tx.db
    .select({ revision: sql<number>`coalesce(max(${exposures.revision}), 0)` })
    .from(exposures)
    .where(eq(exposures.advisoryId, advisoryId));
  return (newest?.revision ?? 0) > number;
}
