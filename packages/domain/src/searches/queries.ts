import { advisories, advisoryDrafts, assets, products, suppliers, tenants } from "@candor/db/schema";
import { and, asc, desc, eq, gte, ilike, lt, or, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { prefixRange } from "../assets/assets.ts";
import { containing } from "../pages.ts";
import { mayDo } from "../permissions.ts";
import type { FindAnything } from "./inputs.ts";

const most = 5;
type Find = Pick<Tx, "db">;

/** A few of everything that the words name, for the palette of the staff: each kind within what the person may see. */
export function findAnything(actor: Actor, { words }: FindAnything) {
  return actingAs(actor, "search:read", async ({ db, who }) => ({
    advisories: await findAdvisories({ db }, words),
    tenants: mayDo("tenant:read", who.role ?? "") ? await findTenants({ db }, words) : [],
    assets: await findAssets({ db }, words),
    products: await findProducts({ db }, words),
  }));
}

const findAdvisories = ({ db }: Find, words: string) =>
  db
    .select({ trackingId: advisories.trackingId, title: advisoryDrafts.title })
    .from(advisories)
    .innerJoin(advisoryDrafts, eq(advisoryDrafts.advisoryId, advisories.id))
    .where(
      or(
        ilike(advisories.trackingId, containing(words)),
        sql`${advisoryDrafts.title} ->> 'en' ilike ${containing(words)}`,
        sql`${advisoryDrafts.title} ->> 'fr' ilike ${containing(words)}`,
        sql`array_to_string(${advisoryDrafts.cves}, ' ') ilike ${containing(words)}`,
      ),
    )
    .orderBy(desc(advisories.updatedAt))
    .limit(most);

const findTenants = ({ db }: Find, words: string) =>
  db
    .select({ slug: tenants.slug, name: tenants.name })
    .from(tenants)
    .where(or(ilike(tenants.name, containing(words)), ilike(tenants.slug, containing(words))))
    .orderBy(asc(tenants.name))
    .limit(most);

/** The beginning of a name, then of a serial: a range of an index each, whatever the number of assets. */
async function findAssets({ db }: Find, words: string) {
  const beginning = (key: PgColumn) =>
    db
      .select({ id: assets.id, name: assets.name, serial: assets.serial })
      .from(assets)
      .where(within(key, words))
      .orderBy(asc(key))
      .limit(most);
  const found = [...(await beginning(assets.nameKey)), ...(await beginning(assets.serialKey))];
  return [...new Map(found.map((asset) => [asset.id, asset])).values()].slice(0, most);
}

const findProducts = ({ db }: Find, words: string) =>
  db
    .select({ id: products.id, supplier: suppliers.name, name: products.name, version: products.version })
    .from(products)
    .innerJoin(suppliers, eq(suppliers.id, products.supplierId))
    .where(within(products.nameKey, words))
    .orderBy(asc(products.nameKey), asc(products.version), asc(products.id))
    .limit(most);

function within(key: PgColumn, words: string) {
  const [from, to] = prefixRange(words);
  return and(gte(key, from), lt(key, to));
}
