import { sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import type { Place } from "./exposures.ts";
import { type Scope, withinScope } from "./within-scope.ts";

export type Holding = Place & { live: number; covered: number; oldestBom: Date | null };

/** How many assets each pool has, and how many of them a BOM describes. What was decommissioned no longer counts. */
export async function findHoldings(tx: Tx, scope: Scope): Promise<Holding[]> {
  const { rows } = await tx.db.execute<Omit<Holding, "oldestBom"> & { oldest: string | null }>(sql`
    select a.dedicated_tenant_id as "tenantId", a.service_id as "serviceId", a.region, count(*)::int as live,
      count(a.bom_at)::int as covered, min(a.bom_at) as oldest
    from assets a ${withinScope(scope)} and a.lifecycle <> 'decommissioned' group by 1, 2, 3`);
  return rows.map(({ oldest, ...row }) => ({ ...row, oldestBom: oldest ? new Date(oldest) : null }));
}
