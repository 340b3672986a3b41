import { assets, remediations } from "@candor/db/schema";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { PlanRemediations } from "./inputs.ts";
import { loadSaid } from "./load-said.ts";
import { selectedAssets } from "./selected-assets.ts";

/** Says what will be done to these assets about an advisory, and when. A plan that exists is replaced; what is done stays. */
export function planRemediations(actor: Actor, { advisoryId, assets: selection, kind, plannedFor }: PlanRemediations) {
  return actingAs(actor, "remediation:plan", async (tx) => {
    const { revisionId } = await loadSaid(tx, advisoryId);
    const chosen = tx.db
      .select({ id: assets.id, heldFor: assets.heldFor })
      .from(assets)
      .where(and(selectedAssets(selection), ne(assets.lifecycle, "decommissioned")));
    const plan = { kind, plannedFor: plannedFor ? new Date(plannedFor) : null };

    const changed = await tx.db
      .update(remediations)
      .set(plan)
      .where(
        and(
          eq(remediations.advisoryId, advisoryId),
          isNull(remediations.doneAt),
          sql`${remediations.assetId} in (select chosen.id from ${chosen} chosen)`,
        ),
      )
      .returning({ id: remediations.id });
    const added = await tx.db.execute(sql`
      insert into ${remediations} (advisory_id, asset_id, held_for, kind, planned_for)
      select ${advisoryId}::uuid, chosen.id, chosen.held_for, ${kind}, ${plan.plannedFor?.toISOString() ?? null}::timestamptz from ${chosen} chosen
      on conflict (advisory_id, asset_id) do nothing`);
    const counts = { added: added.rowCount ?? 0, changed: changed.length };
    if (counts.added + counts.changed === 0) throw new Conflict("No asset fits: none is left to plan for.", "no_asset");

    await tx.audit({ advisory: advisoryId }, { ...counts, assets: selection, kind, plannedFor });
    await tx.enqueue("exposure.recompute", { revisionId });
    return counts;
  });
}
