import { assets, components, products, regions, services, suppliers, tenants } from "@candor/db/schema";
import { and, asc, eq, gte, ilike, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import { type PgColumn, union } from "drizzle-orm/pg-core";
import { z } from "zod";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { containing, fromCursor, toPage } from "../pages.ts";
import { prefixRange } from "./assets.ts";
import { findHolders } from "./find-holders.ts";
import type { ListAssets, ListComponents } from "./inputs.ts";

const modelOf = sql<string | null>`(select nullif(concat_ws(' ', nullif(s.name, ''), p.name), '') from ${components} c
  join ${products} p on p.id = c.product_id join ${suppliers} s on s.id = p.supplier_id
  where c.asset_id = ${assets.id} and c.in_list order by p.name limit 1)`;

export const assetColumns = {
  id: assets.id,
  name: assets.name,
  kind: assets.kind,
  service: { slug: services.slug, name: services.name },
  region: { code: regions.code, name: regions.name },
  serial: assets.serial,
  lifecycle: assets.lifecycle,
  model: modelOf,
  isDedicated: sql<boolean>`${assets.dedicatedTenantId} is not null`,
  tenant: { slug: tenants.slug, name: tenants.name },
  bomAt: assets.bomAt,
};

/** By name, a page at a time, whatever the number of assets. */
export function listAssets(actor: Actor, input: ListAssets) {
  return actingAs(actor, "inventory:read", async (tx) => {
    const models = input.search?.trim() ? await findModels(tx.db, input.search) : [];
    const page = choose(tx, input, await serviceIds(tx.db, input.services), models).as("page");
    const found = await tx.db
      .select({ ...assetColumns, key: page.key })
      .from(page)
      .innerJoin(assets, eq(assets.id, page.id))
      .innerJoin(services, eq(services.id, assets.serviceId))
      .innerJoin(regions, eq(regions.code, assets.region))
      .leftJoin(tenants, eq(tenants.id, assets.dedicatedTenantId))
      .orderBy(asc(page.key), asc(page.id));
    const { rows, next } = toPage(found, input.limit, (row) => [row.key, row.id]);
    return { rows: rows.map(({ key: _, ...row }) => row), next };
  });
}

/** Each holder's assets that fit have their first page, in order; the pages are merged. */
function choose(tx: Tx, input: ListAssets, services: string[], models: string[]) {
  const held = findHolders(tx);
  const ofEach = fitting(tx, input, services, models, held && sql`${assets.heldFor} = holder.id`).as("each");
  return tx.db
    .select({ id: ofEach.id, key: ofEach.key })
    .from(held ? sql`unnest(${held}) as holder(id)` : sql`(values (1)) as everybody(n)`)
    .crossJoinLateral(ofEach)
    .orderBy(asc(ofEach.key), asc(ofEach.id))
    .limit(input.limit + 1);
}

/** Names, serials and models have an index each: each gives its first page, in order, and the pages are merged. */
function fitting({ db }: Tx, input: ListAssets, services: string[], models: string[], holding: SQL | null) {
  const key = fromCursor(input.after, z.tuple([z.string(), z.uuid()]));
  const filters = and(
    holding ?? undefined,
    oneOf(assets.kind, input.kinds),
    oneOf(assets.lifecycle, input.lifecycles),
    oneOf(assets.serviceId, services),
    oneOf(assets.region, input.regions),
    input.productId ? holds(input.productId) : undefined,
    key ? sql`(${assets.nameKey}, ${assets.id}) > (${key[0]}, ${key[1]}::uuid)` : undefined,
  );
  const first = (range?: SQL) =>
    db
      .select({ id: assets.id, key: assets.nameKey })
      .from(assets)
      .where(and(filters, range))
      .orderBy(asc(assets.nameKey), asc(assets.id))
      .limit(input.limit + 1);
  if (!input.search?.trim()) return first();
  const [from, to] = prefixRange(input.search);
  const within = (column: PgColumn) => and(gte(column, from), lt(column, to));
  return union(
    first(within(assets.nameKey)),
    first(within(assets.serialKey)),
    ...(models.length > 0 ? [first(isOneOf(models))] : []),
  )
    .orderBy(asc(assets.nameKey), asc(assets.id))
    .limit(input.limit + 1);
}

/** The models whose name begins as typed, with the supplier in front or without: products that lists of assets name. */
async function findModels(db: Tx["db"], search: string): Promise<string[]> {
  const [from, to] = prefixRange(search);
  const { rows } = await db.execute<{ id: string }>(sql`
    with typed (id) as (
      select id from products where name_key >= ${from} and name_key < ${to}
      union select p.id from suppliers s join products p on p.supplier_id = s.id
      where s.name <> '' and starts_with(${from} || ' ', lower(s.name) || ' ')
        and starts_with(p.name_key, substr(${from}, length(s.name) + 2))
    )
    select id from typed where exists (select from components c where c.product_id = typed.id and c.in_list)`);
  return rows.map(({ id }) => id);
}

const isOneOf = (models: string[]) =>
  sql`exists (select from ${components} c where c.asset_id = ${assets.id} and c.in_list and c.product_id in ${models})`;

/** An unknown slug becomes an id that nothing has, so that it finds nothing instead of everything. */
async function serviceIds(db: Tx["db"], slugs: string[]) {
  if (slugs.length === 0) return [];
  const found = await db.select({ id: services.id }).from(services).where(inArray(services.slug, slugs));
  return found.length > 0 ? found.map(({ id }) => id) : ["00000000-0000-0000-0000-000000000000"];
}

/** One value is an equality, which keeps the order of an index; several are not. */
function oneOf(column: PgColumn, values: string[]): SQL | undefined {
  if (values.length === 0) return undefined;
  return values.length === 1 ? eq(column, values[0]) : inArray(column, values);
}

const holds = (productId: string) =>
  sql`exists (select from ${components} c where c.asset_id = ${assets.id} and c.product_id = ${productId})`;

/** What is inside one asset, by name. */
export function listComponents(actor: Actor, { assetId, search, after, limit }: ListComponents) {
  return actingAs(actor, "inventory:read", async ({ db }) => {
    const key = fromCursor(after, z.tuple([z.string(), z.string(), z.uuid()]));
    const found = await db
      .select({
        id: products.id,
        supplier: suppliers.name,
        name: products.name,
        version: products.version,
        kind: products.kind,
        inBom: components.inBom,
        inList: components.inList,
        key: products.nameKey,
      })
      .from(components)
      .innerJoin(products, eq(products.id, components.productId))
      .innerJoin(suppliers, eq(suppliers.id, products.supplierId))
      .where(
        and(
          eq(components.assetId, assetId),
          search ? or(ilike(products.name, containing(search)), ilike(suppliers.name, containing(search))) : undefined,
          key
            ? sql`(${products.nameKey}, ${products.version}, ${products.id}) > (${key[0]}, ${key[1]}, ${key[2]}::uuid)`
            : undefined,
        ),
      )
      .orderBy(asc(products.nameKey), asc(products.version), asc(products.id))
      .limit(limit + 1);
    const { rows, next } = toPage(found, limit, (row) => [row.key, row.version, row.id]);
    return { rows: rows.map(({ key: _, ...row }) => row), next };
  });
}
