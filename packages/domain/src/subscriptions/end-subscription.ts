import { subscriptions } from "@candor/db/schema";
import { and, eq, isNull } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { reviseInventory } from "../assets/revise-inventory.ts";
import { Conflict, NotFound } from "../errors.ts";
import type { EndSubscription } from "./inputs.ts";

/** From now on the tenant no longer rests on the service; that it did stays known. */
export function endSubscription(actor: Actor, { tenantId, subscriptionId }: EndSubscription) {
  return actingAs(actor, "subscription:end", async (tx) => {
    const one = and(eq(subscriptions.tenantId, tenantId), eq(subscriptions.id, subscriptionId));
    const [ended] = await tx.db
      .update(subscriptions)
      .set({ endedAt: new Date() })
      .where(and(one, isNull(subscriptions.endedAt)))
      .returning({ endedAt: subscriptions.endedAt });
    if (!ended) {
      const [known] = await tx.db.select({ id: subscriptions.id }).from(subscriptions).where(one);
      throw known ? new Conflict("This subscription has ended already.", "ended") : new NotFound();
    }

    await tx.audit({ subscription: subscriptionId }, {}, tenantId);
    await reviseInventory(tx, { cause: "subscription_ended", changes: { removed: 1 }, tenantId });
    return ended;
  });
}
