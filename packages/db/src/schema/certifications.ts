import { sql } from "drizzle-orm";
import { date, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { at, createdAt, happenedAt, localised, timeZone } from "./columns.ts";
import { documents } from "./documents.ts";
import { frameworks } from "./frameworks.ts";
import { serviceRegions } from "./services.ts";
import { disclosed, providerOwned } from "./shapes.ts";
import { staff } from "./staff.ts";

const ofVisible = (table: string) =>
  sql.raw(`exists (select 1 from certifications c where c.id = ${table}.certification_id)`);

/**
 * What an auditor certified, for which services in which regions. Its state is never stored: it follows from the dates,
 * in the zone of the certificate, at the moment somebody looks.
 */
export const certifications = pgTable(
  "certifications",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    frameworkId: uuid("framework_id").notNull(),
    audience: text("audience").$type<"public" | "customer">().notNull(),
    number: text("number").notNull(),
    auditor: text("auditor").notNull(),
    validFrom: date("valid_from", { mode: "string" }).notNull(),
    validTo: date("valid_to", { mode: "string" }).notNull(),
    timeZone: timeZone(),
    note: localised("note"),
    ownerId: uuid("owner_id").notNull(),
    predecessorId: uuid("predecessor_id"),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
    updatedAt: at("updated_at").notNull().defaultNow(),
    releasedAt: at("released_at"),
    releasedBy: uuid("released_by"),
    suspendedAt: at("suspended_at"),
    suspension: text("suspension"),
    withdrawnAt: at("withdrawn_at"),
    withdrawal: text("withdrawal"),
  },
  (t) => [
    unique("certifications_number").on(t.frameworkId, t.number),
    foreignKey({ columns: [t.frameworkId], foreignColumns: [frameworks.id] }),
    foreignKey({ columns: [t.ownerId], foreignColumns: [staff.id] }),
    foreignKey({ columns: [t.createdBy], foreignColumns: [staff.id] }),
    foreignKey({ columns: [t.releasedBy], foreignColumns: [staff.id] }),
    foreignKey({ columns: [t.predecessorId], foreignColumns: [t.id] }),
    index("certifications_valid_to").on(t.validTo, t.id),
    ...disclosed(
      "certifications",
      sql`released_at is not null and (audience = 'public' or (select candor.tenant_id()) is not null)`,
    ),
  ],
);

export const certificationScopes = pgTable(
  "certification_scopes",
  {
    certificationId: uuid("certification_id").notNull(),
    serviceId: uuid("service_id").notNull(),
    region: text("region").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.certificationId, t.serviceId, t.region] }),
    foreignKey({ columns: [t.certificationId], foreignColumns: [certifications.id] }),
    foreignKey({ columns: [t.serviceId, t.region], foreignColumns: [serviceRegions.serviceId, serviceRegions.region] }),
    index("certification_scopes_service").on(t.serviceId, t.region),
    ...disclosed("certification_scopes", ofVisible("certification_scopes")),
  ],
);

/** The auditor's visits between two certificates: planned, then done. */
export const certificationSurveillances = pgTable(
  "certification_surveillances",
  {
    certificationId: uuid("certification_id").notNull(),
    plannedOn: date("planned_on", { mode: "string" }).notNull(),
    doneOn: date("done_on", { mode: "string" }),
    outcome: localised("outcome"),
  },
  (t) => [
    primaryKey({ columns: [t.certificationId, t.plannedOn] }),
    foreignKey({ columns: [t.certificationId], foreignColumns: [certifications.id] }),
    ...disclosed("certification_surveillances", ofVisible("certification_surveillances")),
  ],
);

export const certificationDocuments = pgTable(
  "certification_documents",
  { certificationId: uuid("certification_id").notNull(), documentId: uuid("document_id").notNull() },
  (t) => [
    primaryKey({ columns: [t.certificationId, t.documentId] }),
    foreignKey({ columns: [t.certificationId], foreignColumns: [certifications.id] }),
    foreignKey({ columns: [t.documentId], foreignColumns: [documents.id] }),
    ...disclosed(
      "certification_documents",
      sql.raw(`exists (select 1 from certifications c where c.id = certification_documents.certification_id)
        and exists (select 1 from documents d where d.id = certification_documents.document_id)`),
    ),
  ],
);

/** The owner was reminded this many days before the end: once each. */
export const certificationReminders = pgTable(
  "certification_reminders",
  {
    certificationId: uuid("certification_id").notNull(),
    validTo: date("valid_to", { mode: "string" }).notNull(),
    days: integer("days").notNull(),
    at: happenedAt("at"),
  },
  (t) => [
    primaryKey({ columns: [t.certificationId, t.validTo, t.days] }),
    foreignKey({ columns: [t.certificationId], foreignColumns: [certifications.id] }),
    ...providerOwned("certification_reminders"),
  ],
);
