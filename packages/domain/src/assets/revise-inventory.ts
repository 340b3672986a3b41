import { type inventoryCauses, inventoryRevisions, type Touched } from "@candor/db/schema";
import type { Tx } from "../acting-as.ts";

type Revision = {
  cause: (typeof inventoryCauses)[number];
  importId?: string;
  assetId?: string;
  changedBy?: string;
  changes?: Record<string, number>;
  /** Whose exposures are computed again: those resting on these, or on the asset, or the tenant's alone; else all. */
  touched?: Touched;
  tenantId?: string;
};

/** Gives the inventory its next number and has the exposures computed that rest on what changed. */
export async function reviseInventory(tx: Tx, { tenantId, ...revision }: Revision): Promise<number> {
  const changedBy = revision.changedBy ?? tx.who.personId;
  const [made] = await tx.db
    .insert(inventoryRevisions)
    .values({ ...revision, changedBy })
    .returning({ number: inventoryRevisions.number });
  if (!made) throw new Error("the inventory has no next revision");
  await tx.enqueue("exposure.recomputeInventory", { inventoryRevision: made.number }, tenantId);
  return made.number;
}
