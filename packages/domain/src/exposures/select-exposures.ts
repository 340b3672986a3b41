import { acknowledgements, advisoryReads, exposures } from "@candor/db/schema";
import { and, asc, desc, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "../acting-as.ts";
import { asInstant, asJson } from "../as-json.ts";
import { instant } from "../instants.ts";
import { fromCursor, toPage } from "../pages.ts";
import { filterExposures } from "./filter-exposures.ts";
import type { ListExposures } from "./inputs.ts";

const rank = z.int32();
const due = sql`coalesce(${exposures.nextUpdateDue}, 'infinity')`;

/** Worst, gravest, newest first; what is due soonest first. The advisory's id makes each order total. */
const sorts = {
  status: { by: [exposures.statusRank, exposures.severityRank], key: z.tuple([rank, rank, z.uuid()]), down: true },
  severity: { by: [exposures.severityRank], key: z.tuple([rank, z.uuid()]), down: true },
  changed: { by: [exposures.changedAt], key: z.tuple([instant, z.uuid()]), down: true },
  due: { by: [due], key: z.tuple([instant.or(z.literal("infinity")), z.uuid()]), down: false },
} as const;

/** One page of a tenant's exposures, as the person reads them. */
export async function selectExposures(
  tx: Tx,
  { tenantId, memberId }: { tenantId: string; memberId: string },
  input: ListExposures,
) {
  const { by, key, down } = sorts[input.sort];
  const from = fromCursor(input.after, key as z.ZodType<unknown[]>);
  const columns = [...by, exposures.advisoryId];
  const place = sql.join(columns, sql`, `);
  const found = await tx.db
    .select({ shown, isUnread: isUnread(memberId), place: sql<unknown[]>`json_build_array(${place})` })
    .from(exposures)
    .where(and(filterExposures(tenantId, input), from ? beyond(place, from, down) : undefined))
    .orderBy(...columns.map((column) => (down ? desc(column) : asc(column))))
    .limit(input.limit + 1);
  const { rows, next } = toPage(found, input.limit, (row) => row.place);
  return { rows: rows.map((row) => ({ ...row.shown, isUnread: row.isUnread })), next };
}

function beyond(place: SQL, from: unknown[], down: boolean): SQL {
  const key = sql.join(
    from.map((value) => (typeof value === "number" ? sql`${value}::int` : sql`${value}`)),
    sql`, `,
  );
  return down ? sql`(${place}) < (${key})` : sql`(${place}) > (${key})`;
}

const shown = asJson({
  advisoryId: exposures.advisoryId,
  trackingId: exposures.trackingId,
  state: exposures.state,
  title: exposures.title,
  cves: exposures.cves,
  contested: exposures.contested,
  severity: exposures.severity,
  status: exposures.status,
  confidence: exposures.confidence,
  reason: exposures.reason,
  assetCount: exposures.assetCount,
  coveredCount: exposures.coveredCount,
  affectedCount: exposures.affectedCount,
  remediatedCount: exposures.remediatedCount,
  undecidedCount: exposures.undecidedCount,
  lastPlannedFor: exposures.lastPlannedFor,
  inventoryAt: exposures.inventoryAt,
  revision: exposures.revision,
  changedAt: exposures.changedAt,
  nextUpdateDue: exposures.nextUpdateDue,
  acknowledgedAt: sql<string | null>`(select ${asInstant(sql`max(k.at)`)} from ${acknowledgements} k
    where k.tenant_id = ${exposures.tenantId} and k.advisory_id = ${exposures.advisoryId} and k.at >= ${exposures.askedAt})`,
});

// Of one table alone Drizzle writes columns without their table, and a query inside would take them for its own.
const isUnread = (memberId: string) => sql<boolean>`not exists (select from ${advisoryReads} r
  where r.tenant_id = exposures.tenant_id and r.member_id = ${memberId} and r.advisory_id = exposures.advisory_id
    and r.revision >= exposures.revision)`;
