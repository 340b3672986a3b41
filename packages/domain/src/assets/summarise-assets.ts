import { assets } from "@candor/db/schema";
import { and, eq, ne, type SQL, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";

/** Up to so many every asset is counted; beyond, a sample of about as many as `sampled` stands for the rest. */
const counted = 50_000;
const sampled = 20_000;

/** How many are in use, how many of them have a bill of materials, how many are out of service: as many as this person
 * sees. Every visit of the inventory asks, so a large one is estimated from a sample, and says so. */
export function summariseAssets(actor: Actor) {
  return actingAs(actor, "inventory:read", async ({ db }) => {
    const share = await shareOf(db);
    const rows = share < 1 ? sql`${assets} tablesample system (${100 * share}::real)` : sql`${assets}`;
    const { rows: found } = await db.execute<{ inUse: number; withBom: number }>(sql`
      select count(*)::int as "inUse", count(bom_at)::int as "withBom" from ${rows} where lifecycle <> 'decommissioned'`);
    const estimate = (n = 0) => Math.round(n / share);
    return {
      inUse: estimate(found[0]?.inUse),
      withBom: estimate(found[0]?.withBom),
      isolated: await outOfService(db, eq(assets.lifecycle, "isolated")),
      decommissioned: await outOfService(db, eq(assets.lifecycle, "decommissioned")),
      isEstimate: share < 1,
    };
  });
}

/** What the planner knows of the table's size costs nothing to ask; before the first analyze it is small anyway. */
async function shareOf(db: Tx["db"]) {
  const { rows } = await db.execute<{ n: number }>(
    sql`select reltuples::float8 as n from pg_class where oid = 'public.assets'::regclass`,
  );
  const known = rows[0]?.n ?? 0;
  return known > counted ? sampled / known : 1;
}

/** The few that are out of service have an index of their own; nobody reads a number beyond what is counted. */
const outOfService = (db: Tx["db"], which: SQL) =>
  db.$count(
    db
      .select({ id: assets.id })
      .from(assets)
      .where(and(which, ne(assets.lifecycle, "in_service")))
      .limit(counted)
      .as("some"),
  );
