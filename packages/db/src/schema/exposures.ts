import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { advisories, type DraftStatement, type Severity } from "./advisories.ts";
import { at, id, localised, tenantId } from "./columns.ts";
import { tenantOwned } from "./shapes.ts";
import { tenants } from "./tenants.ts";

export const exposureReasonKinds = ["match", "remediated", "undecided", "statement", "no_match", "incomplete"] as const;

// severity_rank: 0 none … 4 critical; status_rank: 0 not_affected … 4 affected. Both are there to sort by.
const standing = () => ({
  status: text("status").$type<DraftStatement["status"]>().notNull(),
  confidence: text("confidence").$type<DraftStatement["confidence"]>().notNull(),
  statementN: integer("statement_n"),
  reason: text("reason").$type<(typeof exposureReasonKinds)[number]>().notNull(),
  assetCount: integer("asset_count").notNull(),
  coveredCount: integer("covered_count").notNull(),
  affectedCount: integer("affected_count").notNull(),
  remediatedCount: integer("remediated_count").notNull(),
  undecidedCount: integer("undecided_count").notNull(),
  lastPlannedFor: at("last_planned_for"),
  revision: integer("revision").notNull(),
  inventoryRevision: bigint("inventory_revision", { mode: "number" }).notNull(),
  computedAt: at("computed_at").notNull(),
});

// The head of the revision that the tenant was told, so that a list reads one table under one policy.
const headline = () => ({
  trackingId: text("tracking_id").notNull(),
  state: text("state").$type<"published" | "closed">().notNull(),
  title: localised("title").notNull(),
  cves: text("cves").array().notNull(),
  contested: boolean("contested").notNull(),
});

export const exposures = pgTable(
  "exposures",
  {
    tenantId: tenantId(),
    advisoryId: uuid("advisory_id").notNull(),
    ...headline(),
    ...standing(),
    basis: text("basis").array().$type<DraftStatement["basis"]>().notNull(),
    severity: text("severity").$type<Severity>().notNull(),
    severityRank: integer("severity_rank").notNull(),
    statusRank: integer("status_rank").notNull(),
    nextUpdateDue: at("next_update_due"),
    inventoryAt: at("inventory_at"),
    changedAt: at("changed_at").notNull(),
    /** Changes with the trace, the dates of its inventory aside: those move with every BOM and mean nothing new. */
    traceKey: text("trace_key"),
    /** Since when an acknowledgement is asked for: the last change that a person must hear of. */
    askedAt: at("asked_at").notNull().defaultNow(),
    /** The first that this tenant was told of: a wider label later does not open what was said narrowly before. */
    firstRevision: integer("first_revision").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.advisoryId] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenants.id] }),
    foreignKey({ columns: [t.advisoryId], foreignColumns: [advisories.id] }),
    index("exposures_status").on(t.tenantId, t.statusRank, t.severityRank, t.advisoryId),
    index("exposures_severity").on(t.tenantId, t.severityRank, t.advisoryId),
    index("exposures_changed").on(t.tenantId, t.changedAt, t.advisoryId),
    index("exposures_advisory").on(t.advisoryId, t.status),
    ...tenantOwned("exposures"),
  ],
);

/** Why: one row per step of the trace, computed with the exposure and replaced with it. */
export const exposureReasons = pgTable(
  "exposure_reasons",
  {
    tenantId: tenantId(),
    advisoryId: uuid("advisory_id").notNull(),
    n: integer("n").notNull(),
    kind: text("kind").$type<(typeof exposureReasonKinds)[number]>().notNull(),
    statementN: integer("statement_n"),
    service: text("service").notNull(),
    region: text("region").notNull(),
    assetCount: integer("asset_count").notNull(),
    assetName: text("asset_name"),
    serial: text("serial"),
    supplier: text("supplier"),
    product: text("product"),
    version: text("version"),
    criterion: text("criterion"),
    range: text("range"),
    rule: text("rule"),
    remediation: text("remediation"),
    plannedFor: at("planned_for"),
    doneAt: at("done_at"),
    inventoryAt: at("inventory_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.advisoryId, t.n] }),
    foreignKey({
      columns: [t.tenantId, t.advisoryId],
      foreignColumns: [exposures.tenantId, exposures.advisoryId],
    }),
    ...tenantOwned("exposure_reasons"),
  ],
);

export const exposureHistory = pgTable(
  "exposure_history",
  {
    tenantId: tenantId(),
    id: id(),
    advisoryId: uuid("advisory_id").notNull(),
    ...standing(),
    /** The reasons as they were shown then; the entry in the ledger has the hash of their canonical JSON. */
    trace: jsonb("trace").$type<Record<string, string | number>[]>(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.advisoryId],
      foreignColumns: [exposures.tenantId, exposures.advisoryId],
    }),
    index("exposure_history_at").on(t.tenantId, t.advisoryId, t.computedAt),
    ...tenantOwned("exposure_history"),
  ],
);
