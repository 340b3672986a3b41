import { sql } from "drizzle-orm";

/** The assets and tenants to look at; null is everybody. */
export type Scope = { tenantIds: string[]; pools: { serviceId: string; region: string }[] } | null;

/** Follows `assets a`: those that a living subscription may rest on. A dedicated asset leaves with its subscription. */
export function withinScope(scope: Scope) {
  const pools = scope?.pools ?? [];
  const only =
    scope &&
    sql`and (a.dedicated_tenant_id = any (${sql.param(scope.tenantIds)}::uuid[])
    or (a.dedicated_tenant_id is null and (a.service_id, a.region) in (select * from unnest(
      ${sql.param(pools.map(({ serviceId }) => serviceId))}::uuid[], ${sql.param(pools.map(({ region }) => region))}::text[]))))`;
  return sql`left join subscriptions b on b.tenant_id = a.dedicated_tenant_id and b.id = a.dedicated_subscription_id
    where b.ended_at is null ${only ?? sql``}`;
}
