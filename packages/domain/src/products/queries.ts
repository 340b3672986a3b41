import { components, productIdentifiers, products, suppliers } from "@candor/db/schema";
import { and, asc, eq, ilike, inArray, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { findHolders } from "../assets/find-holders.ts";
import { containing, fromCursor, toPage } from "../pages.ts";
import type { ListProducts } from "./inputs.ts";
import { countedAssets } from "./products.ts";

/** On how many assets a product runs, counted no further than anybody reads. */
export function assetCount(tx: Tx) {
  const held = findHolders(tx);
  return sql<number>`(select count(*)::int from (select from ${components} c where c.product_id = ${products.id}
    ${held ? sql`and c.held_for = any (${held}::uuid[])` : sql``} limit ${sql.raw(String(countedAssets + 1))}) counted)`;
}

/** By name and version. */
export function listProducts(actor: Actor, { search, kinds, supplierId, after, limit }: ListProducts) {
  return actingAs(actor, "inventory:read", async (tx) => {
    const key = fromCursor(after, z.tuple([z.string(), z.string(), z.uuid()]));
    const found = await tx.db
      .select({
        id: products.id,
        supplier: suppliers.name,
        name: products.name,
        version: products.version,
        kind: products.kind,
        assets: assetCount(tx),
        key: products.nameKey,
      })
      .from(products)
      .innerJoin(suppliers, eq(suppliers.id, products.supplierId))
      .where(
        and(
          ...(search?.split(/\s+/).filter(Boolean).slice(0, 8).map(mentions) ?? []),
          kinds.length > 0 ? inArray(products.kind, kinds) : undefined,
          supplierId ? eq(products.supplierId, supplierId) : undefined,
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

/** Each table is looked through once, not once per product. */
function mentions(word: string): SQL | undefined {
  const like = containing(word);
  return or(
    ilike(products.name, like),
    ilike(products.version, like),
    sql`${products.supplierId} in (select s.id from ${suppliers} s where s.name ilike ${like})`,
    sql`${products.id} in (select i.product_id from ${productIdentifiers} i where i.value ilike ${like})`,
  );
}
