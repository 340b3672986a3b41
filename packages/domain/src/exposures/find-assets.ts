import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import type { Alike, Place } from "./exposures.ts";
import { type Scope, withinScope } from "./within-scope.ts";

/** Assets of a pool that are alike to the rule, for one subject. Gone is decommissioned. */
export type Found = Place & Alike & { subject: number; isGone: boolean };

type Row = Omit<Found, "claims" | "plannedFor"> & { claims: number[] | null; plannedFor: string | null };

/** The assets that a criterion names or a remediation lists, counted by all that the rule looks at. */
export async function findAssets(tx: Tx, facts: SQL, scope: Scope): Promise<Found[]> {
  const { rows } = await tx.db.execute<Row>(sql`
    with ${facts}, named as (
      select subject, asset_id, array_agg(distinct claim order by claim) filter (where claim is not null) as claims, bool_or(is_done) as is_done
      from (select subject, asset_id, n * 2 + undecided::int as claim, false as is_done from fact
        union all select subject, asset_id, null, true from done) x group by 1, 2)
    select n.subject, a.dedicated_tenant_id as "tenantId", a.service_id as "serviceId", a.region, n.claims,
      a.lifecycle <> 'in_service' as "isOut", a.lifecycle = 'decommissioned' as "isGone", n.is_done as "isDone",
      a.bom_at is not null as "isCovered", r.planned_for as "plannedFor", count(*)::int as count
    from named n join assets a on a.id = n.asset_id left join advisory v on v.subject = n.subject
    left join remediations r on r.advisory_id = v.id and r.asset_id = a.id and r.done_at is null
    ${withinScope(scope)} group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10`);
  return rows.map(({ claims, plannedFor, ...row }) => ({
    ...row,
    claims: (claims ?? []).map((claim) => ({ n: claim >> 1, undecided: claim % 2 === 1 })),
    plannedFor: plannedFor ? new Date(plannedFor) : null,
  }));
}
