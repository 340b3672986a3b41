import { sql } from "drizzle-orm";

// An exposure `e` of an advisory that is open: nobody of the tenant has opened its revision, or nobody has
// acknowledged it although it asks for attention.
export const isOpen = sql`exists (select from advisories a where a.id = e.advisory_id and a.state = 'published')`;
export const isUnread = sql`not exists (select from advisory_reads r where r.tenant_id = e.tenant_id
  and r.advisory_id = e.advisory_id and r.revision >= e.revision)`;
export const isUnacknowledged = sql`e.status in ('affected', 'under_investigation')
  and not exists (select from acknowledgements k where k.tenant_id = e.tenant_id
    and k.advisory_id = e.advisory_id and k.at >= e.asked_at)`;
