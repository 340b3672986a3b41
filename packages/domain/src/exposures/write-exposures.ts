import { exposureHistory, exposureReasons, exposures, severities } from "@candor/db/schema";
import { STATUSES } from "@candor/standards/vex";
import { getTableColumns, sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import type { Assessment } from "./assess-tenants.ts";
import { discloseExposures } from "./disclose-exposures.ts";
import { insertRows } from "./insert-rows.ts";
import { isHeard } from "./is-heard.ts";
import { loadActions } from "./load-actions.ts";
import type { Headline } from "./load-subjects.ts";
import { sealTrace } from "./seal-trace.ts";

type Exposure = typeof exposures.$inferSelect;
/** An assessment as the row that will be kept, beside the row that was. */
export type Move = Assessment & { row: Exposure; before: Exposure | null; seal: ReturnType<typeof sealTrace> };

/**
 * Writes assessments. A history row and a disclosure where the standing or its reasons differ; else the row just says that it was
 * looked at again. Returns for whom it is news, that is where status or remediation differs: one subject per tenant.
 */
export async function writeExposures(tx: Tx, batch: Assessment[], inventoryRevision: number) {
  const known = await loadKnown(tx, batch);
  const now = new Date();
  const seen = batch.flatMap((one): Move[] => {
    const before = known.get(keyOf(one.tenantId, one.subject.advisoryId)) ?? null;
    if (!isHeard(one, before !== null)) return [];
    const seal = sealTrace(one.trace);
    return [{ ...one, before, seal, row: toRow({ ...one, seal }, before, inventoryRevision, now) }];
  });
  const moves = await withAskedAt(tx, seen);
  const changed = moves.filter((move) => differs(move, shownFields));
  const news = new Set(changed.filter((move) => differs(move, newsFields)));

  await insertRows(
    tx,
    exposures,
    moves.map(({ row }) => row),
    onConflict,
  );
  await insertRows(
    tx,
    exposureHistory,
    changed.map(({ row, seal: { trace } }) => ({ ...pick(row, historyFields), trace })),
  );
  await replaceTraces(tx, moves);
  await discloseExposures(tx, moves, changed, news);
  return { tenants: moves.length, changed: changed.length, told: [...news].map(({ subject }) => subject) };
}

const keyOf = (tenantId: string, advisoryId: string | null) => `${tenantId} ${advisoryId}`;
const among = (some: { tenantId: string; advisoryId: string | null }[]) => sql`(tenant_id, advisory_id) in (
  select * from unnest(${sql.param(some.map(({ tenantId }) => tenantId))}::uuid[], ${sql.param(some.map(({ advisoryId }) => advisoryId))}::uuid[]))`;

async function loadKnown(tx: Tx, batch: Assessment[]) {
  const rows = await tx.db
    .select()
    .from(exposures)
    .where(among(batch.map(({ tenantId, subject }) => ({ tenantId, advisoryId: subject.advisoryId }))));
  return new Map(rows.map((row) => [keyOf(row.tenantId, row.advisoryId), row]));
}

async function replaceTraces(tx: Tx, moves: Move[]) {
  await tx.db.delete(exposureReasons).where(among(moves.map(({ row }) => row)));
  const steps = moves.flatMap(({ row: { tenantId, advisoryId }, trace }) =>
    trace.map((step, at) => ({ tenantId, advisoryId, n: at + 1, ...step })),
  );
  await insertRows(tx, exposureReasons, steps);
}

function toRow(
  { tenantId, subject, standing, inventoryAt, seal }: Assessment & Pick<Move, "seal">,
  before: Exposure | null,
  inventoryRevision: number,
  now: Date,
): Exposure {
  const row = {
    tenantId,
    advisoryId: subject.advisoryId as string,
    ...(subject.headline as Headline),
    ...standing,
    revision: subject.revision,
    inventoryRevision,
    computedAt: now,
    severity: subject.severity,
    severityRank: severities.indexOf(subject.severity),
    statusRank: STATUSES.length - 1 - STATUSES.indexOf(standing.status),
    nextUpdateDue: subject.nextUpdateDue,
    inventoryAt,
    changedAt: now,
    traceKey: seal.key,
    askedAt: now,
    firstRevision: before?.firstRevision ?? subject.revision,
  };
  return before && !differs({ row, before }, standingFields) ? { ...row, changedAt: before.changedAt } : row;
}

/** An acknowledgement holds until it gets worse, becomes something else, or asks for something else. */
async function withAskedAt(tx: Tx, moves: Move[]): Promise<Move[]> {
  const revised = moves.filter(({ row, before }) => before && before.revision !== row.revision);
  const actionOf = await loadActions(
    tx,
    revised.flatMap(({ row, before }) => (before ? [row, before] : [])),
  );
  return moves.map((move) => {
    const { row, before } = move;
    const holds =
      before &&
      row.status === before.status &&
      row.affectedCount <= before.affectedCount &&
      row.severityRank <= before.severityRank &&
      (before.revision === row.revision || actionOf(row) === actionOf(before));
    return holds ? { ...move, row: { ...row, askedAt: before.askedAt } } : move;
  });
}

const standingFields = [
  "status",
  "confidence",
  "statementN",
  "reason",
  "assetCount",
  "coveredCount",
  "affectedCount",
  "remediatedCount",
  "undecidedCount",
  "lastPlannedFor",
] as const;
const shownFields = [...standingFields, "traceKey"] as const;
/** Only this is worth a mail: how sure we are, or why, is shown and proven, and wakes nobody. */
const newsFields = ["status", "affectedCount", "remediatedCount", "lastPlannedFor"] as const;
const historyFields = [
  "tenantId",
  "advisoryId",
  ...standingFields,
  "revision",
  "inventoryRevision",
  "computedAt",
] as const;

function differs({ row, before }: Pick<Move, "row" | "before">, fields: readonly (keyof Exposure)[]) {
  return !before || fields.some((field) => plain(row[field]) !== plain(before[field]));
}

const plain = (value: unknown) => (value instanceof Date ? value.getTime() : value);
const pick = <K extends keyof Exposure>(row: Exposure, fields: readonly K[]) =>
  Object.fromEntries(fields.map((field) => [field, row[field]])) as Pick<Exposure, K>;

const onConflict = sql`on conflict (tenant_id, advisory_id) do update set ${sql.join(
  Object.values(getTableColumns(exposures))
    .filter(({ name }) => !["tenant_id", "advisory_id"].includes(name))
    .map(({ name }) => sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`),
  sql`, `,
)}`;
