import { assets, regions, services, subscriptions } from "@candor/db/schema";
import { and, asc, eq, sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import type { ListSubscriptions } from "./inputs.ts";

/** What a tenant uses, and used: running ones first. */
export function listSubscriptions(actor: Actor, { tenantId }: ListSubscriptions) {
  return actingAs(actor, "subscription:read", async (tx) => {
    const tenant = await loadTenant(tx, tenantId);
    return tx.db
      .select({
        id: subscriptions.id,
        service: { id: services.id, slug: services.slug, name: services.name },
        region: { code: regions.code, name: regions.name },
        kind: subscriptions.kind,
        since: subscriptions.createdAt,
        endedAt: subscriptions.endedAt,
        dedicatedAssets: tx.db.$count(
          assets,
          and(eq(assets.dedicatedTenantId, tenant.id), eq(assets.dedicatedSubscriptionId, subscriptions.id)),
        ),
      })
      .from(subscriptions)
      .innerJoin(services, eq(services.id, subscriptions.serviceId))
      .innerJoin(regions, eq(regions.code, subscriptions.region))
      .where(eq(subscriptions.tenantId, tenant.id))
      .orderBy(
        sql`${subscriptions.endedAt} desc nulls first`,
        asc(services.name),
        asc(regions.name),
        asc(subscriptions.kind),
      );
  });
}
