import type { inventoryRevisions, Touched } from "@candor/db/schema";
import { sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

/** The tenants that a change concerns and the products to look at again; null is all of them. */
export async function findTouched(tx: Tx, { touched, assetId }: typeof inventoryRevisions.$inferSelect) {
  const named: Touched | null = touched ?? (assetId ? { assetIds: [assetId], pools: [], tenantIds: [] } : null);
  // A change of one tenant's own is looked at in a job of that tenant, which sees nobody else.
  if (!named) return { tenantIds: tx.who.tenantId ? [tx.who.tenantId] : null, productIds: tx.who.tenantId ? [] : null };
  const { assetIds, pools, tenantIds } = named;
  const { rows: inside } = await tx.db.execute<{ id: string }>(
    sql`select distinct product_id as id from components where asset_id = any (${sql.param(assetIds)}::uuid[])`,
  );
  const { rows: resting } = await tx.db.execute<{ id: string }>(sql`
    with pool as (
      select a.service_id, a.region from assets a where a.id = any (${sql.param(assetIds)}::uuid[]) and a.dedicated_tenant_id is null
      union select * from unnest(${sql.param(pools.map(({ serviceId }) => serviceId))}::uuid[], ${sql.param(pools.map(({ region }) => region))}::text[]))
    select s.tenant_id as id from subscriptions s join pool using (service_id, region) where s.kind = 'shared' and s.ended_at is null
    union select a.dedicated_tenant_id from assets a
      where a.id = any (${sql.param(assetIds)}::uuid[]) and a.dedicated_tenant_id is not null
    union select * from unnest(${sql.param(tenantIds)}::uuid[])`);
  return { tenantIds: resting.map(({ id }) => id), productIds: inside.map(({ id }) => id) };
}
