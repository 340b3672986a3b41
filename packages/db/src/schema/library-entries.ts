import { sql } from "drizzle-orm";
import {
  check,
  date,
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
import { certifications } from "./certifications.ts";
import { at, createdAt, happenedAt, type Localised, localised } from "./columns.ts";
import { controls, type controlStatuses } from "./controls.ts";
import { documentVersions } from "./documents.ts";
import { services } from "./services.ts";
import { providerOwned } from "./shapes.ts";
import { staff } from "./staff.ts";
import { statements } from "./statements.ts";

export const answerValues = ["yes", "no", "partial", "not_applicable", "none"] as const;
export const answerAudiences = ["public", "customer", "nda"] as const;
export const wordingOrigins = ["written", "imported", "remembered"] as const;
export type AnswerValue = (typeof answerValues)[number];
export type AnswerAudience = (typeof answerAudiences)[number];

/** What an entry said when it was written so: its history is never changed. */
export type EntryContent = {
  question: Localised;
  value: AnswerValue;
  narrative: Localised;
  section: string;
  audience: AnswerAudience;
  services: string[];
  regions: string[];
  reviewOn: string;
};

/** An answer that the provider stands by: one question in the provider's words, what is true, and until when it is looked at again. */
export const libraryEntries = pgTable(
  "library_entries",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    /** Counts up with every change; an approval is of one number. */
    number: integer("number").notNull().default(1),
    question: localised("question").notNull(),
    value: text("value").$type<AnswerValue>().notNull(),
    narrative: localised("narrative").notNull(),
    section: text("section").notNull().default(""),
    audience: text("audience").$type<AnswerAudience>().notNull(),
    /** Empty: everywhere the provider is. */
    regions: text("regions").array().notNull().default([]),
    ownerId: uuid("owner_id").notNull(),
    reviewOn: date("review_on", { mode: "string" }).notNull(),
    writtenBy: uuid("written_by").notNull(),
    createdAt: createdAt(),
    updatedAt: at("updated_at").notNull().defaultNow(),
    approvedNumber: integer("approved_number"),
    approvedBy: uuid("approved_by"),
    approvedAt: at("approved_at"),
    retiredAt: at("retired_at"),
    retiredBy: uuid("retired_by"),
  },
  (t) => [
    foreignKey({ columns: [t.ownerId], foreignColumns: [staff.id] }),
    foreignKey({ columns: [t.writtenBy], foreignColumns: [staff.id] }),
    foreignKey({ columns: [t.approvedBy], foreignColumns: [staff.id] }),
    foreignKey({ columns: [t.retiredBy], foreignColumns: [staff.id] }),
    index("library_entries_updated").on(t.updatedAt, t.id),
    ...providerOwned("library_entries"),
  ],
);

/** The services an answer holds for; none: for all that is sold. */
export const libraryEntryServices = pgTable(
  "library_entry_services",
  { entryId: uuid("entry_id").notNull(), serviceId: uuid("service_id").notNull() },
  (t) => [
    primaryKey({ columns: [t.entryId, t.serviceId] }),
    foreignKey({ columns: [t.entryId], foreignColumns: [libraryEntries.id] }),
    foreignKey({ columns: [t.serviceId], foreignColumns: [services.id] }),
    ...providerOwned("library_entry_services"),
  ],
);

export const libraryEntryVersions = pgTable(
  "library_entry_versions",
  {
    entryId: uuid("entry_id").notNull(),
    number: integer("number").notNull(),
    content: jsonb("content").$type<EntryContent>().notNull(),
    writtenBy: uuid("written_by").notNull(),
    at: happenedAt("at"),
  },
  (t) => [
    primaryKey({ columns: [t.entryId, t.number] }),
    foreignKey({ columns: [t.entryId], foreignColumns: [libraryEntries.id] }),
    foreignKey({ columns: [t.writtenBy], foreignColumns: [staff.id] }),
    ...providerOwned("library_entry_versions"),
  ],
);

/** Other words in which the same thing is asked. Whose words they were is not kept. */
export const libraryWordings = pgTable(
  "library_wordings",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    entryId: uuid("entry_id").notNull(),
    locale: text("locale").$type<"en" | "fr">().notNull(),
    text: text("text").notNull(),
    /** As it is compared: without case, numbering and signs. */
    normalised: text("normalised").notNull(),
    origin: text("origin").$type<(typeof wordingOrigins)[number]>().notNull(),
    addedBy: uuid("added_by").notNull(),
    addedAt: happenedAt("added_at"),
  },
  (t) => [
    unique("library_wordings_normalised").on(t.entryId, t.normalised),
    foreignKey({ columns: [t.entryId], foreignColumns: [libraryEntries.id] }),
    foreignKey({ columns: [t.addedBy], foreignColumns: [staff.id] }),
    index("library_wordings_same").on(t.normalised),
    ...providerOwned("library_wordings"),
  ],
);

/** What an answer rests on: one document version, certification, control or statement. */
export const libraryCitations = pgTable(
  "library_citations",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    entryId: uuid("entry_id").notNull(),
    documentVersionId: uuid("document_version_id"),
    certificationId: uuid("certification_id"),
    controlId: uuid("control_id"),
    /** As it stood when it was cited. */
    controlStatus: text("control_status").$type<(typeof controlStatuses)[number]>(),
    statementId: uuid("statement_id"),
    citedBy: uuid("cited_by").notNull(),
    citedAt: happenedAt("cited_at"),
  },
  (t) => [
    foreignKey({ columns: [t.entryId], foreignColumns: [libraryEntries.id] }),
    foreignKey({ columns: [t.documentVersionId], foreignColumns: [documentVersions.id] }),
    foreignKey({ columns: [t.certificationId], foreignColumns: [certifications.id] }),
    foreignKey({ columns: [t.controlId], foreignColumns: [controls.id] }),
    foreignKey({ columns: [t.statementId], foreignColumns: [statements.id] }),
    foreignKey({ columns: [t.citedBy], foreignColumns: [staff.id] }),
    index("library_citations_entry").on(t.entryId),
    check(
      "library_citations_one",
      sql`num_nonnulls(${t.documentVersionId}, ${t.certificationId}, ${t.controlId}, ${t.statementId}) = 1`,
    ),
    ...providerOwned("library_citations"),
  ],
);
