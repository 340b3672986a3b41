import { components, productIdentifiers, products, suppliers } from "@candor/db/schema";
import { and, asc, eq, ne, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import type { GetProduct } from "./inputs.ts";
import { assetCount } from "./queries.ts";

/** One product: how it is identified, where it runs, and which of the tenants this person sees rest on it. */
export function getProduct(actor: Actor, { productId }: GetProduct) {
  return actingAs(actor, "inventory:read", async (tx) => {
    const [product] = await tx.db
      .select({
        id: products.id,
        supplierId: products.supplierId,
        supplier: suppliers.name,
        name: products.name,
        version: products.version,
        kind: products.kind,
        createdAt: products.createdAt,
      })
      .from(products)
      .innerJoin(suppliers, eq(suppliers.id, products.supplierId))
      .where(eq(products.id, productId));
    if (!product) throw new NotFound();
    const { supplierId, ...rest } = product;
    const groups = await countAssets(tx, productId);
    return {
      ...rest,
      identifiers: await identifiersOf(tx, productId),
      versions: await versionsOf(tx, { supplierId, productId, name: product.name }),
      places: placesOf(groups),
      tenants: await tenantsOn(tx, groups),
      advisories: await advisoriesNaming(tx, productId),
    };
  });
}

const identifiersOf = (tx: Tx, productId: string) =>
  tx.db
    .select({ kind: productIdentifiers.kind, value: productIdentifiers.value })
    .from(productIdentifiers)
    .where(eq(productIdentifiers.productId, productId))
    .orderBy(asc(productIdentifiers.kind), asc(productIdentifiers.value));

const versionsOf = (tx: Tx, of: { supplierId: string; productId: string; name: string }) =>
  tx.db
    .select({ id: products.id, version: products.version, assets: assetCount(tx) })
    .from(products)
    .where(and(eq(products.supplierId, of.supplierId), eq(products.name, of.name), ne(products.id, of.productId)))
    .orderBy(asc(products.version))
    .limit(100);

type Lifecycle = "in_service" | "isolated" | "decommissioned";
type Group = {
  serviceId: string;
  service: string;
  serviceSlug: string;
  region: string;
  regionCode: string;
  tenantId: string | null;
  lifecycle: Lifecycle;
  n: number;
};

/** The assets that hold it, counted by place, owner and lifecycle: the one pass over what may be most of the inventory. */
async function countAssets(tx: Tx, productId: string) {
  const { rows } = await tx.db.execute<Group>(sql`
    with counted as (
      select a.service_id, a.region, a.dedicated_tenant_id, a.lifecycle, count(*)::int as n
      from ${components} c join assets a on a.id = c.asset_id where c.product_id = ${productId} group by 1, 2, 3, 4
    )
    select s.id as "serviceId", s.name as "service", s.slug as "serviceSlug", r.name as "region", r.code as "regionCode",
      dedicated_tenant_id as "tenantId", lifecycle, n
    from counted join services s on s.id = service_id join regions r on r.code = counted.region order by s.name, r.name`);
  return rows;
}

function placesOf(groups: Group[]) {
  const byPlace = Map.groupBy(groups, ({ serviceId, regionCode }) => `${serviceId} ${regionCode}`);
  return [...byPlace.values()].flatMap((rows) => {
    const count = (wanted: Lifecycle) =>
      rows.reduce((sum, { lifecycle, n }) => sum + (lifecycle === wanted ? n : 0), 0);
    return rows.slice(0, 1).map(({ serviceId, service, serviceSlug, region, regionCode }) => ({
      serviceId,
      service,
      serviceSlug,
      region,
      regionCode,
      inService: count("in_service"),
      isolated: count("isolated"),
      decommissioned: count("decommissioned"),
    }));
  });
}

type Resting = { id: string; slug: string; name: string; shared: boolean; dedicatedAssets: number };

/** Row security keeps this to the tenants that the person sees. */
async function tenantsOn(tx: Tx, groups: Group[]) {
  const serving = groups.filter(({ lifecycle }) => lifecycle === "in_service");
  const { rows } = await tx.db.execute<Resting>(sql`
    with serving as (
      select * from jsonb_to_recordset(${JSON.stringify(serving)}::jsonb)
        as g("serviceId" uuid, "regionCode" text, "tenantId" uuid, n integer)
    ), own as (select "tenantId" as tenant_id, sum(n)::int as n from serving where "tenantId" is not null group by 1
    ), sharing as (
      select distinct s.tenant_id from serving g join subscriptions s on s.service_id = g."serviceId" and s.region = g."regionCode"
      where g."tenantId" is null and s.kind = 'shared' and s.ended_at is null
    )
    select t.id, t.slug, t.name, sharing.tenant_id is not null as "shared", coalesce(own.n, 0) as "dedicatedAssets"
    from tenants t left join sharing on sharing.tenant_id = t.id left join own on own.tenant_id = t.id
    where sharing.tenant_id is not null or own.tenant_id is not null
    order by t.name, t.id limit 500`);
  return rows;
}

type Naming = { trackingId: string; title: { en: string; fr?: string }; state: string; cannotDecide: boolean };

async function advisoriesNaming(tx: Tx, productId: string) {
  const { rows } = await tx.db.execute<Naming>(sql`
    select a.tracking_id as "trackingId", r.title, a.state, bool_and(m.result = 'cannot_decide') as "cannotDecide"
    from criterion_matches m join criteria c on c.id = m.criterion_id join statements s on s.id = c.statement_id
    join advisories a on a.id = s.advisory_id and a.revision = s.revision
    join advisory_revisions r on r.advisory_id = a.id and r.number = a.revision
    where m.product_id = ${productId} group by a.id, r.title order by a.updated_at desc limit 50`);
  return rows;
}
