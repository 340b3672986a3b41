import { accesses, accessPages, documents, members } from "@candor/db/schema";
import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { instant } from "../instants.ts";
import { fromCursor, toPage } from "../pages.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import type { ListAccesses, SummariseAccesses } from "./inputs.ts";

/** Who opened what of a tenant's evidence, newest first: for its members and for its staff alike. */
export function listAccesses(actor: Actor, { tenantId, ...input }: ListAccesses) {
  return actingAs(actor, "access:read", async (tx) => {
    const tenant = await loadTenant(tx, tenantId);
    return selectAccesses(tx, tenant.id, input);
  });
}

const nameOfStaff = sql<string | null>`(select s.name from staff s where s.id = accesses.staff_id)`;

type Which = Pick<ListAccesses, "after" | "limit" | "documentId">;

export async function selectAccesses(tx: Tx, tenantId: string, { after, limit, documentId }: Which) {
  const key = fromCursor(after, z.tuple([instant, z.uuid()]));
  const found = await tx.db
    .select({
      id: accesses.id,
      at: accesses.at,
      kind: accesses.kind,
      document: documents.title,
      version: accesses.versionNumber,
      member: members.name,
      // A member does not read the provider's staff list: that somebody of the staff looked is what they see.
      byStaff: sql<boolean>`${accesses.staffId} is not null`,
      staff: tx.who.kind === "staff" ? nameOfStaff : sql<string | null>`null`,
      pages: sql<number[]>`array(select p.page from ${accessPages} p where p.tenant_id = accesses.tenant_id
        and p.access_id = accesses.id order by p.page)`,
      disclosureId: accesses.disclosureId,
      address: accesses.address,
    })
    .from(accesses)
    .leftJoin(documents, eq(documents.id, accesses.documentId))
    .leftJoin(members, and(eq(members.tenantId, accesses.tenantId), eq(members.id, accesses.memberId)))
    .where(
      and(
        eq(accesses.tenantId, tenantId),
        documentId ? eq(accesses.documentId, documentId) : undefined,
        key ? sql`(${accesses.at}, ${accesses.id}) < (${key[0]}::timestamptz, ${key[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(desc(accesses.at), desc(accesses.id))
    .limit(limit + 1);
  return toPage(found, limit, ({ at, id }) => [at.toISOString(), id]);
}

type Engagement = {
  memberId: string;
  name: string;
  reads: number;
  downloads: number;
  lastAt: string | null;
  days: number[];
};

/** Each person of a tenant: how often they opened something, day by day in the last four weeks; who never did is here too. */
export function summariseAccesses(actor: Actor, { tenantId }: SummariseAccesses) {
  return actingAs(actor, "access:read", async (tx) => {
    const tenant = await loadTenant(tx, tenantId);
    const { rows } = await tx.db.execute<Engagement>(sql`
      select m.id as "memberId", m.name, (count(a.id) filter (where a.kind = 'read'))::int as reads,
        (count(a.id) filter (where a.kind in ('download', 'bundle')))::int as downloads, to_json(max(a.at)) #>> '{}' as "lastAt",
        array(select count(b.id)::int from generate_series(27, 0, -1) d left join accesses b on b.tenant_id = m.tenant_id
          and b.member_id = m.id and b.kind in ('read', 'download', 'bundle')
          and b.at >= date_trunc('day', now()) - d * interval '1 day' and b.at < date_trunc('day', now()) - (d - 1) * interval '1 day'
          group by d order by d desc) as days
      from members m left join accesses a on a.tenant_id = m.tenant_id and a.member_id = m.id and a.kind in ('read', 'download', 'bundle')
      where m.tenant_id = ${tenant.id}::uuid and m.deactivated_at is null group by m.tenant_id, m.id, m.name
      order by max(a.at) desc nulls last, m.name limit 200`);
    return rows;
  });
}
