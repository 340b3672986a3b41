import type { DraftStatement, Localised, Severity } from "@candor/db/schema";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs } from "../acting-as.ts";
import { instant } from "../instants.ts";
import { fromCursor, type Page, toPage } from "../pages.ts";
import type { ListTenantExposures } from "./inputs.ts";
import { loadTenant } from "./load-tenant.ts";
import { isOpen, isUnacknowledged, isUnread } from "./tenants.ts";

export type TenantExposure = {
  advisoryId: string;
  trackingId: string;
  title: Localised;
  severity: Severity;
  status: DraftStatement["status"];
  confidence: DraftStatement["confidence"];
  revision: number;
  changedAt: string;
  open: boolean;
  unread: boolean;
  unacknowledged: boolean;
  readers: number;
  lastReadAt: string | null;
  acknowledgedAt: string | null;
  acknowledgedBy: string | null;
};

/** Each advisory that concerns the tenant: where it stands, who has opened and acknowledged its newest revision. */
export function listTenantExposures(actor: Actor, input: ListTenantExposures): Promise<Page<TenantExposure>> {
  return actingAs(actor, "exposure:read", async (tx) => {
    const tenant = await loadTenant(tx, input.tenantId);
    const key = fromCursor(input.after, z.tuple([instant, z.uuid()]));
    const { rows } = await tx.db.execute<TenantExposure>(sql`
      select e.advisory_id as "advisoryId", a.tracking_id as "trackingId", v.title, e.severity, e.status, e.confidence,
        e.revision, to_json(e.changed_at) #>> '{}' as "changedAt", a.state = 'published' as open,
        a.state = 'published' and ${isUnread} as unread, a.state = 'published' and ${isUnacknowledged} as unacknowledged,
        read.readers, to_json(read.last) #>> '{}' as "lastReadAt", to_json(k.at) #>> '{}' as "acknowledgedAt", m.name as "acknowledgedBy"
      from exposures e join advisories a on a.id = e.advisory_id
      join advisory_revisions v on v.advisory_id = e.advisory_id and v.number = e.revision
      cross join lateral (select count(distinct r.member_id)::int as readers, max(r.at) as last from advisory_reads r
        where r.tenant_id = e.tenant_id and r.advisory_id = e.advisory_id and r.revision >= e.revision) read
      left join lateral (select k.at, k.member_id from acknowledgements k where k.tenant_id = e.tenant_id
        and k.advisory_id = e.advisory_id and k.at >= e.asked_at order by k.at limit 1) k on true
      left join members m on m.tenant_id = e.tenant_id and m.id = k.member_id
      where e.tenant_id = ${tenant.id}
        ${input.outstanding ? sql`and ${isOpen} and (${isUnread} or ${isUnacknowledged})` : sql``}
        ${key ? sql`and (e.changed_at, e.advisory_id) < (${key[0]}::timestamptz, ${key[1]}::uuid)` : sql``}
      order by e.changed_at desc, e.advisory_id desc limit ${input.limit + 1}`);
    return toPage(rows, input.limit, (row) => [row.changedAt, row.advisoryId]);
  });
}
