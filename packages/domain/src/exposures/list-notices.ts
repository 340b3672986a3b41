import {
  advisoryRevisions,
  advisories,
  emails,
  exposures,
  type Localised,
  members,
  statements,
  tenants,
} from "@candor/db/schema";
import { and, asc, eq, isNull, lte, notExists, sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

export type Notice = Awaited<ReturnType<typeof listNotices>>[number];

type Status = typeof exposures.$inferSelect.status;

/**
 * Who has yet to hear by mail of the last news that their tenant was told of an advisory. The outbox remembers which entry
 * of the ledger a mail was about: nobody is written to twice for the same one, however often this is asked.
 */
export async function listNotices(tx: Tx, advisoryId: string) {
  const last = sql`lateral (select d.id, d.at, d.leaf::jsonb -> 'subject' ->> 'before' as before from disclosures d
    where d.tenant_id = exposures.tenant_id and d.advisory_id = exposures.advisory_id and d.kind = 'exposure_status'
      and d.leaf::jsonb -> 'subject' ->> 'news' is distinct from 'false'
    order by d.at desc, d.id desc limit 1) told`;
  const toldAt = sql<Date>`told.at`;
  const written = tx.db
    .select({ one: sql`1` })
    .from(emails)
    .where(
      and(
        eq(emails.tenantId, members.tenantId),
        eq(emails.advisoryId, exposures.advisoryId),
        eq(emails.memberId, members.id),
        sql`${emails.params} ->> 'disclosure' = told.id::text`,
      ),
    );
  return tx.db
    .select({
      tenantId: exposures.tenantId,
      advisoryId: exposures.advisoryId,
      disclosureId: sql<string>`told.id::text`,
      before: sql<Status | null>`told.before`,
      status: exposures.status,
      reason: exposures.reason,
      assetCount: exposures.assetCount,
      coveredCount: exposures.coveredCount,
      affectedCount: exposures.affectedCount,
      remediatedCount: exposures.remediatedCount,
      undecidedCount: exposures.undecidedCount,
      lastPlannedFor: exposures.lastPlannedFor,
      inventoryAt: exposures.inventoryAt,
      nextUpdateDue: exposures.nextUpdateDue,
      revision: exposures.revision,
      trackingId: advisories.trackingId,
      title: sql<Localised>`${advisoryRevisions.title}`,
      action: sql<Localised | null>`${statements.action}`,
      organisation: tenants.name,
      memberId: members.id,
      recipient: members.email,
      locale: members.locale,
      timeZone: members.timeZone,
    })
    .from(exposures)
    .innerJoin(advisories, eq(advisories.id, exposures.advisoryId))
    .innerJoin(
      advisoryRevisions,
      and(eq(advisoryRevisions.advisoryId, exposures.advisoryId), eq(advisoryRevisions.number, exposures.revision)),
    )
    .innerJoin(tenants, and(eq(tenants.id, exposures.tenantId), isNull(tenants.suspendedAt)))
    .innerJoin(members, and(eq(members.tenantId, exposures.tenantId), isNull(members.deactivatedAt)))
    .innerJoin(last, sql`true`)
    .leftJoin(
      statements,
      and(
        eq(statements.advisoryId, exposures.advisoryId),
        eq(statements.revision, exposures.revision),
        eq(statements.n, exposures.statementN),
      ),
    )
    .where(and(eq(exposures.advisoryId, advisoryId), lte(members.createdAt, toldAt), notExists(written)))
    .orderBy(asc(exposures.tenantId), asc(members.id));
}
