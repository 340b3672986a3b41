import {
  acknowledgements,
  advisoryReads,
  exposureHistory,
  exposureReasons,
  exposures,
  members,
  tenants,
} from "@candor/db/schema";
import { and, asc, desc, eq } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { mayDo } from "../permissions.ts";
import type { GetAdvisoryForMe } from "./inputs.ts";
import { loadToldAdvisory } from "./load-told-advisory.ts";
import { ownTenant } from "./own-tenant.ts";
import { readRange } from "./read-range.ts";

/** Everything on one page: what is said, where my organisation stands and why, what was told when, who acknowledged. */
export function getAdvisoryForMe(actor: Actor, { trackingId }: GetAdvisoryForMe) {
  return actingAs(actor, "exposure:read", async (tx) => {
    const { tenantId, memberId } = ownTenant(tx.who);
    const advisory = await loadToldAdvisory(tx, trackingId);
    const mine = and(eq(exposures.tenantId, tenantId), eq(exposures.advisoryId, advisory.id));
    const [found] = await tx.db
      .select({ standing: exposures, organisation: tenants.name })
      .from(exposures)
      .innerJoin(tenants, eq(tenants.id, exposures.tenantId))
      .where(mine);
    if (!found) throw new NotFound();
    const { tenantId: _, advisoryId: __, statusRank: ___, severityRank: ____, ...standing } = found.standing;
    return {
      advisory,
      organisation: found.organisation,
      standing,
      trace: await loadTrace(tx, tenantId, advisory.id),
      history: await loadHistory(tx, tenantId, advisory.id),
      readRevision: await lastRead(tx, { tenantId, memberId }, advisory.id),
      acknowledgement: {
        ...(await loadAcknowledgements(tx, tenantId, found.standing)),
        mayAcknowledge: mayDo("acknowledgement:write", tx.who.role ?? ""),
      },
    };
  });
}

async function loadTrace(tx: Tx, tenantId: string, advisoryId: string) {
  const rows = await tx.db
    .select()
    .from(exposureReasons)
    .where(and(eq(exposureReasons.tenantId, tenantId), eq(exposureReasons.advisoryId, advisoryId)))
    .orderBy(asc(exposureReasons.n));
  return rows.map(({ tenantId: _, advisoryId: __, ...step }) => ({
    ...step,
    range: readRange(step.range),
    rangeText: step.range,
  }));
}

async function loadHistory(tx: Tx, tenantId: string, advisoryId: string) {
  return tx.db
    .select({
      status: exposureHistory.status,
      revision: exposureHistory.revision,
      affectedCount: exposureHistory.affectedCount,
      remediatedCount: exposureHistory.remediatedCount,
      assetCount: exposureHistory.assetCount,
      at: exposureHistory.computedAt,
    })
    .from(exposureHistory)
    .where(and(eq(exposureHistory.tenantId, tenantId), eq(exposureHistory.advisoryId, advisoryId)))
    .orderBy(desc(exposureHistory.computedAt))
    .limit(100);
}

async function lastRead(tx: Tx, { tenantId, memberId }: { tenantId: string; memberId: string }, advisoryId: string) {
  const [row] = await tx.db
    .select({ revision: advisoryReads.revision })
    .from(advisoryReads)
    .where(
      and(
        eq(advisoryReads.tenantId, tenantId),
        eq(advisoryReads.memberId, memberId),
        eq(advisoryReads.advisoryId, advisoryId),
      ),
    )
    .orderBy(desc(advisoryReads.revision))
    .limit(1);
  return row?.revision ?? null;
}

/** `isAsked`: nobody has acknowledged since the last change that matters. */
async function loadAcknowledgements(
  tx: Tx,
  tenantId: string,
  { advisoryId, status, askedAt }: typeof exposures.$inferSelect,
) {
  const given = await tx.db
    .select({
      at: acknowledgements.at,
      revision: acknowledgements.revision,
      note: acknowledgements.note,
      by: members.name,
    })
    .from(acknowledgements)
    .innerJoin(members, and(eq(members.tenantId, acknowledgements.tenantId), eq(members.id, acknowledgements.memberId)))
    .where(and(eq(acknowledgements.tenantId, tenantId), eq(acknowledgements.advisoryId, advisoryId)))
    .orderBy(desc(acknowledgements.at))
    .limit(50);
  const holds = given.some(({ at }) => at >= askedAt);
  return {
    given,
    isAsked: !holds && ["affected", "under_investigation"].includes(status),
    isAgain: !holds && given.length > 0,
  };
}
