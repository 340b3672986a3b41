import { serviceRegions, subscriptions } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { reviseInventory } from "../assets/revise-inventory.ts";
import { Conflict, Invalid } from "../errors.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import type { AddSubscription } from "./inputs.ts";

/** From now on this tenant rests on the service. One that ended before begins again. */
export function addSubscription(actor: Actor, { tenantId, ...offer }: AddSubscription) {
  return actingAs(actor, "subscription:add", async (tx) => {
    const tenant = await loadTenant(tx, tenantId);
    await refuseUnsold(tx, offer);

    const id = await begin(tx, { tenantId: tenant.id, ...offer });

    await tx.audit({ subscription: id }, offer, tenant.id);
    await reviseInventory(tx, { cause: "subscription_added", changes: { added: 1 }, tenantId: tenant.id });
    return { id };
  });
}

async function refuseUnsold(tx: Tx, { serviceId, region }: { serviceId: string; region: string }) {
  const [sold] = await tx.db
    .select()
    .from(serviceRegions)
    .where(and(eq(serviceRegions.serviceId, serviceId), eq(serviceRegions.region, region)));
  if (sold) return;
  throw new Invalid("This service is not sold in that region.", [
    { path: "region", message: "The service is not sold there.", hint: "Choose one of the service's regions." },
  ]);
}

type Offer = Pick<typeof subscriptions.$inferInsert, "tenantId" | "serviceId" | "region" | "kind">;

async function begin(tx: Tx, offer: Offer) {
  const [known] = await tx.db
    .select()
    .from(subscriptions)
    .where(
      and(
        eq(subscriptions.tenantId, offer.tenantId),
        eq(subscriptions.serviceId, offer.serviceId),
        eq(subscriptions.region, offer.region),
        eq(subscriptions.kind, offer.kind),
      ),
    )
    .for("update");
  if (known && !known.endedAt) throw new Conflict("The tenant has this subscription already.", "subscribed");
  if (!known) {
    const [made] = await tx.db
      .insert(subscriptions)
      .values(offer)
      .onConflictDoNothing()
      .returning({ id: subscriptions.id });
    if (!made) throw new Conflict("Somebody else has just added this subscription.", "subscribed");
    return made.id;
  }
  await tx.db
    .update(subscriptions)
    .set({ endedAt: null, createdAt: new Date() })
    .where(and(eq(subscriptions.tenantId, known.tenantId), eq(subscriptions.id, known.id)));
  return known.id;
}
