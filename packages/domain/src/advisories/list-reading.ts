import type { Localised } from "@candor/db/schema";
import { sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { isUnacknowledged, isUnread } from "../tenants/tenants.ts";

export type Reading = {
  id: string;
  trackingId: string;
  title: Localised;
  revision: number;
  publishedAt: string;
  told: number;
  unread: number;
  unacknowledged: number;
};

/** What was said last and is open: how many tenants were told, have not opened it, have not acknowledged it. */
export function listReading(actor: Actor): Promise<Reading[]> {
  return actingAs(actor, "forecast:read", async (tx) => {
    const { rows } = await tx.db.execute<Reading>(sql`
      select a.id, a.tracking_id as "trackingId", v.title, a.revision, to_json(v.published_at) #>> '{}' as "publishedAt", n.*
      from (select * from advisories where state = 'published' order by updated_at desc, id desc limit 5) a
      join advisory_revisions v on v.advisory_id = a.id and v.number = a.revision
      cross join lateral (
        select count(*) filter (where e.revision = a.revision)::int as told,
          count(*) filter (where ${isUnread})::int as unread,
          count(*) filter (where ${isUnacknowledged})::int as unacknowledged
        from exposures e where e.advisory_id = a.id) n
      order by a.updated_at desc, a.id desc`);
    return rows;
  });
}
