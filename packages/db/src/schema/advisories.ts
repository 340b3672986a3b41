import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { at, createdAt, type Localised, localised } from "./columns.ts";
import { disclosed, providerOwned } from "./shapes.ts";
import { staff } from "./staff.ts";

export const severities = ["none", "low", "medium", "high", "critical"] as const;
export const tlps = ["clear", "green", "amber", "amber+strict", "red"] as const;
/** Labels that speak only to those concerned. */
export const narrowTlps: readonly Tlp[] = ["amber+strict", "red"];
export type Severity = (typeof severities)[number];
export type Tlp = (typeof tlps)[number];

// A signed-in customer sees a revision once the worker has told that tenant what it means for them; a visitor sees
// what is labelled clear. What was said under a narrow label before the tenant was first told stays hidden from it.
const visible = (told: string) =>
  sql.raw(`((select candor.is_visitor()) and tlp = 'clear')
    or exists (select 1 from exposures e where e.tenant_id = (select candor.tenant_id()) and ${told})`);
const toldOfAdvisory = "e.advisory_id = advisories.id";
const toldOfRevision = `e.advisory_id = advisory_revisions.advisory_id and e.revision >= advisory_revisions.number
      and (e.first_revision <= advisory_revisions.number or tlp not in (${narrowTlps.map((tlp) => `'${tlp}'`).join(", ")}))`;

/** What an advisory says: the same columns in the draft and in each sealed revision. */
export const contentColumns = () => ({
  title: localised("title").notNull(),
  summary: localised("summary").notNull(),
  body: localised("body").notNull(),
  severity: text("severity").$type<Severity>().notNull(),
  tlp: text("tlp").$type<Tlp>().notNull(),
  cves: text("cves").array().notNull().default([]),
  references: jsonb("references").$type<{ title: string; url: string }[]>().notNull().default([]),
  contested: boolean("contested").notNull().default(false),
  asOf: at("as_of").notNull(),
  reportedAt: at("reported_at"),
});

export const advisories = pgTable(
  "advisories",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    trackingId: text("tracking_id").notNull(),
    state: text("state").$type<"draft" | "published" | "closed">().notNull().default("draft"),
    revision: integer("revision").notNull().default(0),
    severity: text("severity").$type<Severity>().notNull(),
    tlp: text("tlp").$type<Tlp>().notNull(),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
    publishedAt: at("published_at"),
    updatedAt: at("updated_at").notNull().defaultNow(),
    closedAt: at("closed_at"),
    closedBy: uuid("closed_by"),
  },
  (t) => [
    unique("advisories_tracking_id").on(t.trackingId),
    foreignKey({ columns: [t.createdBy], foreignColumns: [staff.id] }),
    foreignKey({ columns: [t.closedBy], foreignColumns: [staff.id] }),
    index("advisories_updated").on(t.updatedAt, t.id),
    ...disclosed("advisories", sql`state <> 'draft' and (${visible(toldOfAdvisory)})`),
  ],
);

export const advisoryDrafts = pgTable(
  "advisory_drafts",
  {
    advisoryId: uuid("advisory_id").primaryKey(),
    ...contentColumns(),
    statements: jsonb("statements").$type<DraftStatement[]>().notNull().default([]),
    version: integer("version").notNull().default(1),
    updatedBy: uuid("updated_by").notNull(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (t) => [
    foreignKey({ columns: [t.advisoryId], foreignColumns: [advisories.id] }),
    foreignKey({ columns: [t.updatedBy], foreignColumns: [staff.id] }),
    ...providerOwned("advisory_drafts"),
  ],
);

/** What was said: never updated, never deleted. */
export const advisoryRevisions = pgTable(
  "advisory_revisions",
  {
    advisoryId: uuid("advisory_id").notNull(),
    number: integer("number").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    ...contentColumns(),
    note: localised("note").notNull(),
    closing: boolean("closing").notNull().default(false),
    publishedBy: uuid("published_by").notNull(),
    publishedAt: at("published_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.advisoryId, t.number] }),
    unique("advisory_revisions_id").on(t.id),
    foreignKey({ columns: [t.advisoryId], foreignColumns: [advisories.id] }),
    foreignKey({ columns: [t.publishedBy], foreignColumns: [staff.id] }),
    ...disclosed("advisory_revisions", visible(toldOfRevision)),
  ],
);

export type DraftCriterion = {
  identifierKind: "purl" | "cpe" | "model_number" | "sku" | "serial" | "name";
  value: string;
  vendor?: string;
  range?: string;
};

export type DraftStatement = {
  status: "affected" | "under_investigation" | "unknown" | "fixed" | "not_affected";
  confidence: "low" | "moderate" | "high";
  basis: ("supplier_attestation" | "inspection" | "inventory_match" | "detection_run" | "authority")[];
  justification?:
    | "component_not_present"
    | "vulnerable_code_not_present"
    | "vulnerable_code_not_in_execute_path"
    | "vulnerable_code_cannot_be_controlled_by_adversary"
    | "inline_mitigations_already_exist";
  text: Localised;
  action?: Localised;
  unknowns?: Localised;
  nextUpdateDue?: string;
  criteria: DraftCriterion[];
};
