import { assets } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict, NotFound } from "../errors.ts";
import { type Lifecycle, type LifecycleStep, steps } from "./assets.ts";
import { reviseInventory } from "./revise-inventory.ts";

const words: Record<Lifecycle, string> = {
  in_service: "in service",
  isolated: "isolated",
  decommissioned: "decommissioned",
};

/** What isolating, decommissioning and restoring have in common. */
export function changeLifecycle(actor: Actor, assetId: string, step: LifecycleStep) {
  return actingAs(actor, "asset:change_lifecycle", async (tx) => {
    const [asset] = await tx.db.select().from(assets).where(eq(assets.id, assetId)).for("update");
    if (!asset) throw new NotFound();
    const { from, to } = steps[step];
    if (!from.includes(asset.lifecycle)) {
      throw new Conflict(`${asset.name} is ${words[asset.lifecycle]}: it cannot become ${words[to]}.`, "lifecycle");
    }

    await tx.db.update(assets).set({ lifecycle: to }).where(eq(assets.id, assetId));

    await tx.audit({ asset: assetId }, { step, from: asset.lifecycle, to });
    const inventoryRevision = await reviseInventory(tx, { cause: step, assetId, changes: { changed: 1 } });
    return { lifecycle: to, inventoryRevision };
  });
}
