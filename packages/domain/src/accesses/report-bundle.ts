import { bundles } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { ownTenant } from "../exposures/own-tenant.ts";

/** How many of a bundle's documents are on their way; the last one ends it. */
export function reportBundle(actor: Actor, bundleId: string, { done, of }: { done: number; of: number }) {
  return actingAs(actor, "document:open", async (tx) => {
    const { tenantId, memberId } = ownTenant(tx.who);
    await tx.db
      .update(bundles)
      .set({ done, ...(done === of && { finishedAt: new Date() }) })
      .where(and(eq(bundles.tenantId, tenantId), eq(bundles.memberId, memberId), eq(bundles.id, bundleId)));
    await tx.audit({ bundle: bundleId }, { done });
  });
}
