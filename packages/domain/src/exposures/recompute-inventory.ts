import { inventoryRevisions } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { assessTenants } from "./assess-tenants.ts";
import { findTouched } from "./find-touched.ts";
import type { RecomputeInventory } from "./inputs.ts";
import { listOpenRevisions } from "./list-open-revisions.ts";
import { loadSubjects, type Subject } from "./load-subjects.ts";
import { lockExposures } from "./lock-exposures.ts";
import { resolveSubject } from "./resolve-subject.ts";
import { writeExposures } from "./write-exposures.ts";

/** The inventory changed: the tenants that the change touches stand anew on every open advisory. */
export function recomputeInventory(actor: Actor, { inventoryRevision: number }: RecomputeInventory) {
  return actingAs(actor, "exposure:compute", async (tx) => {
    const [change] = await tx.db.select().from(inventoryRevisions).where(eq(inventoryRevisions.number, number));
    if (!change) throw new NotFound();
    const locked = (await listOpenRevisions(tx)).map(({ advisoryId }) => advisoryId);
    const inventoryRevision = await lockExposures(tx, locked);
    const open = (await listOpenRevisions(tx)).filter(({ advisoryId }) => locked.includes(advisoryId));
    const { tenantIds, productIds } = await findTouched(tx, change);

    const subjects: Subject[] = [];
    for (const subject of await loadSubjects(tx, open)) {
      const isComputed = open.some((one) => one.advisoryId === subject.advisoryId && one.isComputed);
      subjects.push(await resolveSubject(tx, subject, isComputed ? productIds : null));
    }
    const told = new Set<string>();
    await assessTenants(tx, subjects, tenantIds, async (batch) => {
      for (const [subject, own] of Map.groupBy(batch, (one) => one.subject)) {
        const written = await writeExposures(tx, subject, own, inventoryRevision);
        if (written.told > 0 && subject.revisionId) told.add(subject.revisionId);
      }
    });

    const done = { advisories: subjects.length, tenants: tenantIds?.length ?? null, told: told.size };
    await tx.audit({ inventoryRevision: number }, done);
    for (const revisionId of told) await tx.enqueue("advisory.notify", { revisionId });
    return done;
  });
}
