import { sql } from "drizzle-orm";
import { boolean, date, foreignKey, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { at, createdAt, localised } from "./columns.ts";
import { documents } from "./documents.ts";
import { frameworks } from "./frameworks.ts";
import { disclosed } from "./shapes.ts";
import { staff } from "./staff.ts";
import { statements } from "./statements.ts";

export const controlStatuses = ["implemented", "partial", "planned", "alternative", "not_applicable"] as const;
export const controlRelations = ["equal", "equivalent", "subset", "superset", "intersects"] as const;

// Every signed-in customer reads how the provider meets a control; what proves it is as visible as the proof itself.
const signedIn = sql`(select candor.tenant_id()) is not null`;

export const controls = pgTable(
  "controls",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    frameworkId: uuid("framework_id").notNull(),
    code: text("code").notNull(),
    label: text("label").notNull(),
    title: text("title").notNull(),
    text: text("text").notNull().default(""),
    parentCode: text("parent_code"),
    section: text("section").notNull().default(""),
    position: integer("position").notNull(),
    withdrawn: boolean("withdrawn").notNull().default(false),
    status: text("status").$type<(typeof controlStatuses)[number]>(),
    description: localised("description"),
    verifiedOn: date("verified_on", { mode: "string" }),
    verifiedBy: uuid("verified_by"),
    createdAt: createdAt(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (t) => [
    unique("controls_code").on(t.frameworkId, t.code),
    foreignKey({ columns: [t.frameworkId], foreignColumns: [frameworks.id] }),
    foreignKey({ columns: [t.verifiedBy], foreignColumns: [staff.id] }),
    ...disclosed("controls", signedIn),
  ],
);

export const controlMappings = pgTable(
  "control_mappings",
  {
    sourceId: uuid("source_id").notNull(),
    targetId: uuid("target_id").notNull(),
    relation: text("relation").$type<(typeof controlRelations)[number]>().notNull(),
    note: text("note").notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.sourceId, t.targetId] }),
    foreignKey({ columns: [t.sourceId], foreignColumns: [controls.id] }),
    foreignKey({ columns: [t.targetId], foreignColumns: [controls.id] }),
    ...disclosed("control_mappings", signedIn),
  ],
);

export const controlDocuments = pgTable(
  "control_documents",
  { controlId: uuid("control_id").notNull(), documentId: uuid("document_id").notNull() },
  (t) => [
    primaryKey({ columns: [t.controlId, t.documentId] }),
    foreignKey({ columns: [t.controlId], foreignColumns: [controls.id] }),
    foreignKey({ columns: [t.documentId], foreignColumns: [documents.id] }),
    ...disclosed(
      "control_documents",
      sql`(select candor.tenant_id()) is not null and exists (select 1 from documents d where d.id = control_documents.document_id)`,
    ),
  ],
);

export const controlStatements = pgTable(
  "control_statements",
  { controlId: uuid("control_id").notNull(), statementId: uuid("statement_id").notNull() },
  (t) => [
    primaryKey({ columns: [t.controlId, t.statementId] }),
    foreignKey({ columns: [t.controlId], foreignColumns: [controls.id] }),
    foreignKey({ columns: [t.statementId], foreignColumns: [statements.id] }),
    ...disclosed(
      "control_statements",
      sql`(select candor.tenant_id()) is not null and exists (select 1 from statements s where s.id = control_statements.statement_id)`,
    ),
  ],
);
