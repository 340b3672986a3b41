import { exposures, tenants } from "@candor/db/schema";
import { STATUSES } from "@candor/standards/vex";
import { and, eq, isNotNull, lt, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { ownTenant } from "../exposures/own-tenant.ts";
import { ListExposures } from "../exposures/inputs.ts";
import { selectExposures } from "../exposures/select-exposures.ts";
import { chartExposures } from "./chart-exposures.ts";
import type { GetOverview } from "./inputs.ts";
import { listChanges } from "./list-changes.ts";

const shown = 6;

/** What concerns my organisation now, what changed since I was here, what is due. */
export function getOverview(actor: Actor, { since }: GetOverview) {
  return actingAs(actor, "exposure:read", async (tx) => {
    const own = ownTenant(tx.who);
    const [tenant] = await tx.db.select({ name: tenants.name }).from(tenants).where(eq(tenants.id, own.tenantId));
    const select = (input: Partial<ListExposures>) =>
      selectExposures(tx, own, ListExposures.parse({ limit: shown, ...input }));
    const waiting = await select({ unacknowledged: true });
    const concerning = await select({ statuses: ["affected", "under_investigation", "unknown"] });
    return {
      organisation: tenant?.name ?? "",
      counts: await countByStatus(tx, own.tenantId),
      needsYou: waiting.rows,
      needsMore: waiting.next !== null,
      concerning: concerning.rows,
      concerningMore: concerning.next !== null,
      due: (await select({ sort: "due" })).rows.filter(({ nextUpdateDue }) => nextUpdateDue !== null),
      overdue: await countOverdue(tx, own.tenantId),
      changes: await listChanges(tx, own.tenantId, since ? new Date(since) : null),
      chart: await chartExposures(tx, own.tenantId),
    };
  });
}

async function countByStatus(tx: Tx, tenantId: string) {
  const rows = await tx.db
    .select({ status: exposures.status, n: sql<number>`count(*)::int` })
    .from(exposures)
    .where(and(eq(exposures.tenantId, tenantId), eq(exposures.state, "published")))
    .groupBy(exposures.status);
  const of = (status: string) => rows.find((row) => row.status === status)?.n ?? 0;
  return {
    total: rows.reduce((sum, { n }) => sum + n, 0),
    byStatus: Object.fromEntries(STATUSES.map((s) => [s, of(s)])) as Record<(typeof STATUSES)[number], number>,
  };
}

/** Updates that the provider promised and has not given. */
async function countOverdue(tx: Tx, tenantId: string) {
  const [row] = await tx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(exposures)
    .where(
      and(
        eq(exposures.tenantId, tenantId),
        eq(exposures.state, "published"),
        isNotNull(exposures.nextUpdateDue),
        lt(exposures.nextUpdateDue, sql`now()`),
      ),
    );
  return row?.n ?? 0;
}
