import { assets, remediations } from "@candor/db/schema";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import type { Lifecycle } from "../assets/assets.ts";
import { reviseInventory } from "../assets/revise-inventory.ts";
import { Conflict } from "../errors.ts";
import type { CompleteRemediations } from "./inputs.ts";
import { loadSaid } from "./load-said.ts";
import { lifecycleAfter, type RemediationKind } from "./remediations.ts";
import { selectedAssets } from "./selected-assets.ts";

/** Says that what was planned for these assets is done. Isolated and decommissioned ones leave service with it. */
export function completeRemediations(actor: Actor, { advisoryId, assets: selection }: CompleteRemediations) {
  return actingAs(actor, "remediation:complete", async (tx) => {
    const { revisionId } = await loadSaid(tx, advisoryId);
    const chosen = tx.db.select({ id: assets.id }).from(assets).where(selectedAssets(selection));
    const done = await tx.db
      .update(remediations)
      .set({ doneAt: new Date() })
      .where(
        and(
          eq(remediations.advisoryId, advisoryId),
          isNull(remediations.doneAt),
          sql`${remediations.assetId} in ${chosen}`,
        ),
      )
      .returning({ assetId: remediations.assetId, kind: remediations.kind });
    if (done.length === 0)
      throw new Conflict("Nothing is planned for these assets, or it is done already.", "nothing_planned");
    const moved = await leaveService(tx, done);

    await tx.audit({ advisory: advisoryId }, { done: done.length, moved: moved.length, assets: selection });
    if (moved.length > 0) {
      const touched = { assetIds: moved, pools: [], tenantIds: [] };
      await reviseInventory(tx, { cause: "remediated", changes: { changed: moved.length }, touched });
    }
    await tx.enqueue("exposure.recompute", { revisionId });
    return { done: done.length };
  });
}

async function leaveService(tx: Tx, done: { assetId: string; kind: RemediationKind }[]) {
  const moved: string[] = [];
  for (const [lifecycle, rows] of Map.groupBy(done, ({ kind }) => lifecycleAfter[kind])) {
    if (lifecycle)
      moved.push(
        ...(await move(
          tx,
          lifecycle,
          rows.map(({ assetId }) => assetId),
        )),
      );
  }
  return moved;
}

async function move(tx: Tx, lifecycle: Lifecycle, assetIds: string[]) {
  const moved = await tx.db
    .update(assets)
    .set({ lifecycle })
    .where(
      and(
        sql`${assets.id} = any (${sql.param(assetIds)}::uuid[])`,
        ne(assets.lifecycle, lifecycle),
        ne(assets.lifecycle, "decommissioned"),
      ),
    )
    .returning({ id: assets.id });
  return moved.map(({ id }) => id);
}
