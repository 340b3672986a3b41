import { exposureHistory, exposureReasons, exposures, type Severity, severities } from "@candor/db/schema";
import { STATUSES } from "@candor/standards/vex";
import { and, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { Disclosure, Tx } from "../acting-as.ts";
import type { Assessment } from "./assess-tenants.ts";
import { insertRows } from "./insert-rows.ts";
import { isHeard } from "./is-heard.ts";
import type { Subject } from "./load-subjects.ts";
import { sealOf } from "./seal-of.ts";

type Exposure = typeof exposures.$inferSelect;
type Known = Map<string, Exposure>;
export type Written = { tenants: number; changed: number; told: number };

/**
 * Writes a batch of assessments of one subject. A history row only where the standing differs, a disclosure only where
 * status or remediation does; else the row just says that it was looked at again.
 */
export async function writeExposures(
  tx: Tx,
  subject: Subject,
  batch: Assessment[],
  inventoryRevision: number,
): Promise<Written> {
  const advisoryId = subject.advisoryId as string;
  const known = await loadKnown(tx, advisoryId, batch);
  const now = new Date();
  const heard = batch.filter((one) => isHeard(one, known.has(one.tenantId)));
  const rows = heard.map((one) => toRow(one, known.get(one.tenantId), { inventoryRevision, now }));
  const changed = rows.filter((row) => differs(row, known.get(row.tenantId), standingFields));
  const told = rows.filter((row) => differs(row, known.get(row.tenantId), toldFields));
  const tenantIds = rows.map(({ tenantId }) => tenantId);

  await insertRows(tx, exposures, rows, sql`on conflict (tenant_id, advisory_id) do update set ${everyColumn}`);
  await insertRows(
    tx,
    exposureHistory,
    changed.map((row) => pick(row, historyFields)),
  );
  await tx.db
    .delete(exposureReasons)
    .where(and(eq(exposureReasons.advisoryId, advisoryId), inArray(exposureReasons.tenantId, tenantIds)));
  await insertRows(
    tx,
    exposureReasons,
    heard.flatMap(({ tenantId, trace }) => trace.map((step, at) => ({ tenantId, advisoryId, n: at + 1, ...step }))),
  );
  const visible = await visibleNow(tx, subject, rows, known);
  await discloseAll(tx, [...visible, ...told.map((row) => statusTold(row, known.get(row.tenantId), subject))]);
  return { tenants: rows.length, changed: changed.length, told: told.length };
}

async function loadKnown(tx: Tx, advisoryId: string, batch: Assessment[]): Promise<Known> {
  const rows = await tx.db
    .select()
    .from(exposures)
    .where(
      and(
        eq(exposures.advisoryId, advisoryId),
        inArray(
          exposures.tenantId,
          batch.map(({ tenantId }) => tenantId),
        ),
      ),
    );
  return new Map(rows.map((row) => [row.tenantId, row]));
}

function toRow(
  { tenantId, subject, standing, inventoryAt }: Assessment,
  before: Exposure | undefined,
  at: { inventoryRevision: number; now: Date },
): Exposure {
  const row = {
    tenantId,
    advisoryId: subject.advisoryId as string,
    ...standing,
    revision: subject.revision,
    inventoryRevision: at.inventoryRevision,
    computedAt: at.now,
    severity: subject.severity,
    severityRank: severities.indexOf(subject.severity),
    statusRank: STATUSES.length - 1 - STATUSES.indexOf(standing.status),
    nextUpdateDue: subject.nextUpdateDue,
    inventoryAt,
    changedAt: at.now,
  };
  return before && !differs(row, before, standingFields) ? { ...row, changedAt: before.changedAt } : row;
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
const toldFields = ["status", "affectedCount", "remediatedCount", "lastPlannedFor"] as const;
const historyFields = [
  "tenantId",
  "advisoryId",
  ...standingFields,
  "revision",
  "inventoryRevision",
  "computedAt",
] as const;

function differs(row: Exposure, before: Exposure | undefined, fields: readonly (keyof Exposure)[]) {
  return !before || fields.some((field) => plain(row[field]) !== plain(before[field]));
}

const plain = (value: unknown) => (value instanceof Date ? value.getTime() : value);
const pick = <K extends keyof Exposure>(row: Exposure, fields: readonly K[]) =>
  Object.fromEntries(fields.map((field) => [field, row[field]])) as Pick<Exposure, K>;

const everyColumn = sql.join(
  Object.values(getTableColumns(exposures))
    .filter(({ name }) => !["tenant_id", "advisory_id"].includes(name))
    .map(({ name }) => sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`),
  sql`, `,
);

/** Every revision that a tenant can read from now on and could not before. */
async function visibleNow(tx: Tx, { trackingId }: Subject, rows: Exposure[], known: Known): Promise<Disclosure[]> {
  const seals = new Map<number, string>();
  const told: Disclosure[] = [];
  for (const { tenantId, advisoryId, revision: last } of rows) {
    for (let revision = (known.get(tenantId)?.revision ?? 0) + 1; revision <= last; revision += 1) {
      const seal = seals.get(revision) ?? (await sealOf(tx, advisoryId, revision));
      seals.set(revision, seal);
      told.push({
        kind: "revision_visible",
        tenantId,
        advisory: { id: advisoryId, trackingId, revision },
        subject: { sha256: seal },
      });
    }
  }
  return told;
}

function statusTold(row: Exposure, before: Exposure | undefined, { trackingId }: Subject): Disclosure {
  return {
    kind: "exposure_status",
    tenantId: row.tenantId,
    advisory: { id: row.advisoryId, trackingId, revision: row.revision },
    subject: {
      status: row.status,
      before: before?.status ?? null,
      confidence: row.confidence,
      reason: row.reason,
      assets: row.assetCount,
      covered: row.coveredCount,
      affected: row.affectedCount,
      remediated: row.remediatedCount,
      undecided: row.undecidedCount,
      lastPlannedFor: row.lastPlannedFor?.toISOString() ?? null,
      inventoryRevision: row.inventoryRevision,
    },
  };
}

const perInsert = 2_000;

async function discloseAll(tx: Tx, told: Disclosure[]) {
  for (let from = 0; from < told.length; from += perInsert) await tx.disclose(told.slice(from, from + perInsert));
}
