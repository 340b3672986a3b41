import { inventoryRevisions } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { assessTenants } from "./assess-tenants.ts";
import { findTouched } from "./find-touched.ts";
import type { RecomputeInventory } from "./inputs.ts";
import { listOpenRevisions } from "./list-open-revisions.ts";
import { loadSubjects } from "./load-subjects.ts";
import { lockExposures } from "./lock-exposures.ts";
import { resolveSubjects } from "./resolve-subjects.ts";
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

    const loaded = await loadSubjects(tx, open);
    const isNew = new Set(open.flatMap(({ advisoryId, isComputed }) => (isComputed ? [] : advisoryId)));
    const [fresh = [], known = []] = [true, false].map((wanted) =>
      loaded.filter(({ advisoryId }) => isNew.has(advisoryId ?? "") === wanted),
    );
    const subjects = [...(await resolveSubjects(tx, fresh, null)), ...(await resolveSubjects(tx, known, productIds))];
    const told = new Set<string>();
    await assessTenants(tx, subjects, tenantIds, async (batch) => {
      const written = await writeExposures(tx, batch, inventoryRevision);
      for (const { revisionId } of written.told) told.add(revisionId as string);
    });

    const done = { advisories: subjects.length, tenants: tenantIds?.length ?? null, told: told.size };
    await tx.audit({ inventoryRevision: number }, done);
    for (const revisionId of told) await tx.enqueue("advisory.notify", { revisionId });
    return done;
  });
}
