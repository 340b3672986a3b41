import type { Localised, statements } from "@candor/db/schema";
import { sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

type Status = typeof statements.$inferSelect.status;

export type Change = {
  trackingId: string;
  title: Localised;
  /** A revision was published, or the organisation's own standing or remediation moved. */
  kind: "revision" | "status";
  at: string;
  revision: number;
  note: Localised | null;
  status: Status | null;
  before: Status | null;
  /** How many of the affected hosts are done. */
  fixed: number;
  affected: number;
};

const shown = 7;

/** The newest events of what my organisation was told, and how many came after `since`. */
export async function listChanges(
  tx: Tx,
  tenantId: string,
  since: Date | null,
): Promise<{ rows: Change[]; count: number | null }> {
  const { rows } = await tx.db.execute<Change & { count: number }>(sql`
    with moved as (
      select advisory_id, revision, computed_at as at, status, remediated_count as fixed, affected_count as affected,
        lag(status) over w as before, lag(remediated_count) over w as fixed_before
      from exposure_history where tenant_id = ${tenantId} window w as (partition by advisory_id order by computed_at)),
    event as (
      select advisory_id, 'status' as kind, at, revision, null::jsonb as note, status, before, fixed, affected
      from moved where (status, fixed) is distinct from (before, fixed_before)
      union all
      select v.advisory_id, 'revision', v.published_at, v.number, v.note, null, null, 0, 0 from exposures e
      join advisory_revisions v on v.advisory_id = e.advisory_id and v.number <= e.revision
      where e.tenant_id = ${tenantId} and v.number > 1)
    select e.tracking_id as "trackingId", e.title, x.kind, to_json(x.at) #>> '{}' as at, x.revision, x.note, x.status, x.before, x.fixed, x.affected, x.count
    from (select event.*, (count(*) filter (where at > ${since?.toISOString() ?? "infinity"}::timestamptz) over ())::int as count
      from event order by at desc, kind limit ${shown}) x
    join exposures e on e.tenant_id = ${tenantId} and e.advisory_id = x.advisory_id
    order by x.at desc, x.kind`);
  return { rows: rows.map(({ count: _, ...row }) => row), count: since ? (rows[0]?.count ?? 0) : null };
}
