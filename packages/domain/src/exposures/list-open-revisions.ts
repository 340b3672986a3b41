import { sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

/**
 * What is said at present in the advisories that are open. A revision whose own computation is still to come is left
 * to it; `isComputed` is false when nobody was told anything yet.
 */
export async function listOpenRevisions(
  tx: Tx,
): Promise<{ advisoryId: string; revision: number; isComputed: boolean }[]> {
  const { rows } = await tx.db.execute<{ advisoryId: string; revision: number; isComputed: boolean }>(sql`
    select a.id as "advisoryId", a.revision, e.revision is not null as "isComputed"
    from advisories a
    left join lateral (select revision from exposures where advisory_id = a.id limit 1) e on true
    where a.state = 'published' and (e.revision is null or e.revision = a.revision) order by a.id`);
  return rows;
}
