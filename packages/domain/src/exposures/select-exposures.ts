import { acknowledgements, advisoryReads, exposures } from "@candor/db/schema";
import { and, asc, desc, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "../acting-as.ts";
import { fromCursor, toPage } from "../pages.ts";
import { filterExposures } from "./filter-exposures.ts";
import type { ListExposures } from "./inputs.ts";

const rank = z.int();
const due = sql<Date>`coalesce(${exposures.nextUpdateDue}, 'infinity')`;

/** Worst, gravest, newest first; what is due soonest first. The advisory's id makes each order total. */
const sorts = {
  status: { by: [exposures.statusRank, exposures.severityRank], key: z.tuple([rank, rank, z.uuid()]), down: true },
  severity: { by: [exposures.severityRank], key: z.tuple([rank, z.uuid()]), down: true },
  changed: { by: [exposures.changedAt], key: z.tuple([z.iso.datetime(), z.uuid()]), down: true },
  due: { by: [due], key: z.tuple([z.string(), z.uuid()]), down: false },
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
  const found = await tx.db
    .select(columnsFor(memberId))
    .from(exposures)
    .where(and(filterExposures(tenantId, input), from ? beyond(columns, from, down) : undefined))
    .orderBy(...columns.map((column) => (down ? desc(column) : asc(column))))
    .limit(input.limit + 1);
  return toPage(found, input.limit, (row) => keyOf(row, input.sort));
}

type Row = {
  statusRank: number;
  severityRank: number;
  changedAt: Date;
  nextUpdateDue: Date | null;
  advisoryId: string;
};

function keyOf(row: Row, sort: ListExposures["sort"]) {
  if (sort === "status") return [row.statusRank, row.severityRank, row.advisoryId];
  if (sort === "severity") return [row.severityRank, row.advisoryId];
  if (sort === "changed") return [row.changedAt.toISOString(), row.advisoryId];
  return [row.nextUpdateDue?.toISOString() ?? "infinity", row.advisoryId];
}

function beyond(columns: readonly unknown[], from: unknown[], down: boolean): SQL {
  const row = sql.join(
    columns.map((column) => sql`${column}`),
    sql`, `,
  );
  const key = sql.join(
    from.map((value) => (typeof value === "number" ? sql`${value}::int` : sql`${value}`)),
    sql`, `,
  );
  return down ? sql`(${row}) < (${key})` : sql`(${row}) > (${key})`;
}

const columnsFor = (memberId: string) => ({
  advisoryId: exposures.advisoryId,
  trackingId: exposures.trackingId,
  state: exposures.state,
  title: exposures.title,
  cves: exposures.cves,
  contested: exposures.contested,
  severity: exposures.severity,
  severityRank: exposures.severityRank,
  status: exposures.status,
  statusRank: exposures.statusRank,
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
  // Of one table alone Drizzle writes columns without their table, and a query inside would take them for its own.
  acknowledgedAt: sql<string | null>`(select to_json(max(k.at)) #>> '{}' from ${acknowledgements} k
    where k.tenant_id = exposures.tenant_id and k.advisory_id = exposures.advisory_id and k.at >= exposures.asked_at)`,
  isUnread: sql<boolean>`not exists (select from ${advisoryReads} r where r.tenant_id = exposures.tenant_id
    and r.member_id = ${memberId} and r.advisory_id = exposures.advisory_id and r.revision >= exposures.revision)`,
});
