import { acknowledgements, exposureHistory, exposureReasons, exposures, members, tenants } from "@candor/db/schema";
import { and, asc, desc, eq } from "drizzle-orm";
import type { Actor, Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { mayDo } from "../permissions.ts";
import type { GetAdvisoryForMe } from "./inputs.ts";
import { ownTenant } from "./own-tenant.ts";
import { readRange } from "./read-range.ts";
import { serveAdvisory } from "./serve-advisory.ts";

/** Everything on one page: what is said, where my organisation stands and why, what was told when, who acknowledged. */
export async function getAdvisoryForMe(actor: Actor, { trackingId }: GetAdvisoryForMe) {
  return serveAdvisory(actor, "exposure:read", trackingId, async (tx, { id }) => {
    const { tenantId } = ownTenant(tx.who);
    const [found] = await tx.db
      .select({ standing: exposures, organisation: tenants.name })
      .from(exposures)
      .innerJoin(tenants, eq(tenants.id, exposures.tenantId))
      .where(and(eq(exposures.tenantId, tenantId), eq(exposures.advisoryId, id)));
    if (!found) throw new NotFound();
    const {
      tenantId: _,
      advisoryId: __,
      statusRank: ___,
      severityRank: ____,
      traceKey: _____,
      ...standing
    } = found.standing;
    return {
      organisation: found.organisation,
      standing,
      trace: await loadTrace(tx, tenantId, id),
      history: await loadHistory(tx, tenantId, id),
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
      id: exposureHistory.id,
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
