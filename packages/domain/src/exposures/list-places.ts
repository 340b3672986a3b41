import { sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

export type TenantPlaces = { tenantId: string; shared: { serviceId: string; region: string }[] };

/** The shared pools that each tenant rests on; a tenant without any is listed too. */
export async function listPlaces(tx: Tx, tenantIds: string[] | null): Promise<TenantPlaces[]> {
  const { rows } = await tx.db.execute<TenantPlaces>(sql`
    select t.id as "tenantId", coalesce(json_agg(json_build_object('serviceId', s.service_id, 'region', s.region)
        order by s.service_id, s.region) filter (where s.id is not null), '[]') as shared
    from tenants t left join subscriptions s on s.tenant_id = t.id and s.kind = 'shared' and s.ended_at is null
    ${tenantIds ? sql`where t.id = any (${sql.param(tenantIds)}::uuid[])` : sql``}
    group by t.id order by t.id`);
  return rows;
}
