import { inventoryRevisions } from "@candor/db/schema";
import { sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

/**
 * One computation of an advisory at a time; in the order of their ids, so that two never wait for each other. Returns
 * the inventory's number: read first, so that an exposure never claims to know a change that it did not see.
 */
export async function lockExposures(tx: Tx, advisoryIds: string[]): Promise<number> {
  for (const advisoryId of advisoryIds.toSorted()) {
    await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`exposures ${advisoryId}`}, 0))`);
  }
  const [last] = await tx.db
    .select({ number: sql<number>`coalesce(max(${inventoryRevisions.number}), 0)::int` })
    .from(inventoryRevisions);
  return last?.number ?? 0;
}
