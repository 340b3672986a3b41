import type { Localised, statements } from "@candor/db/schema";
import { sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

type Status = typeof statements.$inferSelect.status;

export type Change = {
  trackingId: string;
  title: Localised;
  /** A revision was published, or the organisation's own standing moved. */
  kind: "revision" | "status";
  at: string;
  revision: number;
  note: Localised | null;
  status: Status | null;
  before: Status | null;
};

const shown = 8;

/** The newest events of what my organisation was told, and how many came after `since`. */
export async function listChanges(
  tx: Tx,
  tenantId: string,
  since: Date | null,
): Promise<{ rows: Change[]; count: number | null }> {
  const { rows } = await tx.db.execute<Change & { count: number }>(sql`
    with moved as (
      select advisory_id, revision, computed_at as at, status, lag(status) over (partition by advisory_id order by computed_at) as before
      from exposure_history where tenant_id = ${tenantId}),
    event as (
      select advisory_id, 'status' as kind, at, revision, null::jsonb as note, status, before from moved where status is distinct from before
      union all
      select v.advisory_id, 'revision', v.published_at, v.number, v.note, null, null from exposures e
      join advisory_revisions v on v.advisory_id = e.advisory_id and v.number <= e.revision
      where e.tenant_id = ${tenantId} and v.number > 1)
    select a.tracking_id as "trackingId", r.title, x.kind, to_json(x.at) #>> '{}' as at, x.revision, x.note, x.status, x.before, x.count
    from (select event.*, (count(*) filter (where at > ${since?.toISOString() ?? "infinity"}::timestamptz) over ())::int as count
      from event order by at desc, kind limit ${shown}) x
    join exposures e on e.tenant_id = ${tenantId} and e.advisory_id = x.advisory_id
    join advisories a on a.id = x.advisory_id
    join advisory_revisions r on r.advisory_id = x.advisory_id and r.number = e.revision
    order by x.at desc, x.kind`);
  return { rows: rows.map(({ count: _, ...row }) => row), count: since ? (rows[0]?.count ?? 0) : null };
}
