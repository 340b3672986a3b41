import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import type { Place } from "./exposures.ts";
import { type Scope, withinScope } from "./within-scope.ts";

/** One step of a trace: which assets of a pool carry what. Only a tenant's own assets have a name here. */
export type FoundReason = Place & {
  subject: number;
  n: number | null;
  criterion: number | null;
  productId: string | null;
  undecided: boolean;
  isOut: boolean;
  isDone: boolean;
  assetCount: number;
  assetName: string | null;
  serial: string | null;
  supplier: string | null;
  product: string | null;
  version: string | null;
  remediation: string | null;
  plannedFor: Date | null;
  doneAt: Date | null;
  inventoryAt: Date | null;
};

/** So many of a tenant's assets are named one by one for an advisory; the others are counted. */
const namedAssets = 100;

export async function findReasons(tx: Tx, facts: SQL, scope: Scope): Promise<FoundReason[]> {
  const { rows } = await tx.db.execute<FoundReason>(sql`
    with ${facts}, told as (
      select subject, asset_id, n, criterion, product_id, undecided from fact
      union all select d.subject, d.asset_id, null, null, null, false from done d
      where not exists (select from fact f where f.subject = d.subject and f.asset_id = d.asset_id)),
    step as (
      select t.*, a.dedicated_tenant_id as tenant_id, a.service_id, a.region, a.name, a.serial, a.bom_at,
        a.lifecycle <> 'in_service' as is_out, r.done_at is not null as is_done, r.planned_for, r.done_at,
        coalesce(r.kind, case a.lifecycle when 'isolated' then 'isolate' when 'decommissioned' then 'decommission' end) as remediation,
        a.dedicated_tenant_id is not null and dense_rank() over (partition by t.subject, a.dedicated_tenant_id
          order by (a.lifecycle <> 'in_service' or r.done_at is not null), a.name) <= ${namedAssets} as is_named
      from told t join assets a on a.id = t.asset_id left join advisory v on v.subject = t.subject
      left join remediations r on r.advisory_id = v.id and r.asset_id = a.id ${withinScope(scope)}),
    counted as (
      select subject, tenant_id, service_id, region, n, criterion, product_id, undecided, is_out, is_done, remediation,
        planned_for, done_at, case when is_named then name end as asset_name, case when is_named then serial end as serial,
        count(distinct asset_id)::int as asset_count, min(bom_at) as inventory_at
      from step group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    select c.subject, c.tenant_id as "tenantId", c.service_id as "serviceId", c.region, c.n, c.criterion,
      c.product_id as "productId", c.undecided, c.is_out as "isOut", c.is_done as "isDone", c.asset_count as "assetCount",
      c.asset_name as "assetName", c.serial, s.name as supplier, p.name as product, nullif(p.version, '') as version,
      c.remediation, c.planned_for as "plannedFor", c.done_at as "doneAt", c.inventory_at as "inventoryAt"
    from counted c left join products p on p.id = c.product_id left join suppliers s on s.id = p.supplier_id
    order by c.is_out or c.is_done, c.n nulls last, c.asset_count desc, c.asset_name, p.name, p.version, c.product_id,
      c.criterion, c.undecided, c.remediation, c.planned_for, c.done_at`);
  return rows.map((row) => ({
    ...row,
    plannedFor: toDate(row.plannedFor),
    doneAt: toDate(row.doneAt),
    inventoryAt: toDate(row.inventoryAt),
  }));
}

const toDate = (at: unknown) => (at ? new Date(at as string) : null);
