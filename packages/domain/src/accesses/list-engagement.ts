import { sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs } from "../acting-as.ts";
import { containing, fromCursor, toPage } from "../pages.ts";
import type { ListEngagement } from "./inputs.ts";

type Engaged = {
  tenantId: string;
  slug: string;
  name: string;
  /** People who may sign in, and how many of them ever opened something. */
  members: number;
  readers: number;
  reads: number;
  downloads: number;
  lastAt: string | null;
  /** What was opened on each of the last 28 days, the oldest first. */
  days: number[];
};

/** The customers this person of the staff works for: how far each uses its evidence, and who never did. By name. */
export function listEngagement(actor: Actor, { search, isQuiet, after, limit }: ListEngagement) {
  return actingAs(actor, "access:read", async (tx) => {
    const key = fromCursor(after, z.tuple([z.string(), z.uuid()]));
    const like = search?.trim() ? containing(search.trim()) : null;
    const { rows } = await tx.db.execute<Engaged>(sql`
      select t.id as "tenantId", t.slug, t.name, p.members, p.readers, coalesce(o.reads, 0) as reads,
        coalesce(o.downloads, 0) as downloads, to_json(o.at) #>> '{}' as "lastAt",
        array(select count(b.id)::int from generate_series(27, 0, -1) d left join accesses b on b.tenant_id = t.id and b.kind in ('read', 'download', 'bundle')
          and b.member_id is not null and b.at >= date_trunc('day', now()) - d * interval '1 day'
          and b.at < date_trunc('day', now()) - (d - 1) * interval '1 day' group by d order by d desc) as days
      from tenants t
      cross join lateral (select count(*)::int as members, (count(*) filter (where exists (select from accesses r
          where r.tenant_id = m.tenant_id and r.member_id = m.id and r.kind in ('read', 'download', 'bundle'))))::int as readers
        from members m where m.tenant_id = t.id and m.deactivated_at is null) p
      cross join lateral (select (count(*) filter (where a.kind = 'read'))::int as reads,
          (count(*) filter (where a.kind in ('download', 'bundle')))::int as downloads, max(a.at) as at
        from accesses a where a.tenant_id = t.id and a.member_id is not null and a.kind in ('read', 'download', 'bundle')) o
      where ${like ? sql`(t.name ilike ${like} or t.slug ilike ${like})` : sql`true`}
        ${isQuiet ? sql`and o.at is null` : sql``}
        ${key ? sql`and (t.name, t.id) > (${key[0]}, ${key[1]}::uuid)` : sql``}
      order by t.name, t.id limit ${limit + 1}`);
    return toPage(rows, limit, ({ name, tenantId }) => [name, tenantId]);
  });
}
