import { type Status, STATUSES } from "@candor/standards/vex";
import { sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

export type Chart = { times: string[]; series: Record<Status, number[]> };

/** A year in weeks: at the end of each, how many open advisories stood at which status. One pass over the history. */
export async function chartExposures(tx: Tx, tenantId: string): Promise<Chart> {
  const { rows } = await tx.db.execute<{ at: string; status: Status | null; n: number }>(sql`
    with week as (select now() - make_interval(weeks => w) as at from generate_series(0, 52) w),
    span as (
      select h.status, h.computed_at as since,
        least(lead(h.computed_at, 1, 'infinity') over (partition by h.advisory_id order by h.computed_at), coalesce(a.closed_at, 'infinity')) as until
      from exposure_history h join advisories a on a.id = h.advisory_id where h.tenant_id = ${tenantId})
    select to_json(week.at) #>> '{}' as at, span.status, count(span.status)::int as n
    from week left join span on span.since <= week.at and span.until > week.at
    group by week.at, span.status order by week.at`);
  const times = [...new Set(rows.map(({ at }) => at))];
  const of = (at: string, status: Status) => rows.find((row) => row.at === at && row.status === status)?.n ?? 0;
  return {
    times,
    series: Object.fromEntries(
      STATUSES.map((status) => [status, times.map((at) => of(at, status))]),
    ) as Chart["series"],
  };
}
