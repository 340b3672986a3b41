import { bundles } from "@candor/db/schema";
import { and, desc, eq, sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { ownTenant } from "../exposures/own-tenant.ts";

/** What a bundle of all that I may open would hold now, and how far the last one that I asked for has come. */
export function getBundle(actor: Actor) {
  return actingAs(actor, "document:read", async (tx) => {
    const { tenantId, memberId } = ownTenant(tx.who);
    const { rows } = await tx.db.execute<{ documents: number; bytes: number }>(sql`
      select count(*)::int as documents, coalesce(sum(size), 0)::float8 as bytes from (
        select distinct on (v.document_id) v.size from document_versions v join documents d on d.id = v.document_id
          where not d.is_view_only order by v.document_id, v.number desc) newest`);
    const [last] = await tx.db
      .select({
        id: bundles.id,
        documents: bundles.documents,
        done: bundles.done,
        createdAt: bundles.createdAt,
        finishedAt: bundles.finishedAt,
      })
      .from(bundles)
      .where(and(eq(bundles.tenantId, tenantId), eq(bundles.memberId, memberId)))
      .orderBy(desc(bundles.createdAt))
      .limit(1);
    return { documents: rows[0]?.documents ?? 0, bytes: rows[0]?.bytes ?? 0, last: last ?? null };
  });
}
