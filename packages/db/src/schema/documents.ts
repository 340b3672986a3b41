import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { at, createdAt, happenedAt, localised, timeZone } from "./columns.ts";
import { services } from "./services.ts";
import { alsoGate, disclosed, providerOwned } from "./shapes.ts";
import { staff } from "./staff.ts";

export const classifications = ["public", "customer", "nda", "restricted"] as const;
export const documentKinds = ["certificate", "report", "test", "policy", "letter", "other"] as const;
export type Classification = (typeof classifications)[number];

// Who may open what is decided in one place, the gate's `open_documents`. A listed document shows its title to those who
// may not open it, so that they can ask for it; its versions, and with them the names of its bytes, exist for nobody else.
const isOpen = (document: string) => `${document} = any ((select candor.open_documents())::uuid[])`;

/** A piece of evidence with a life: what it is, whose it is, who may see it. Its bytes are its versions. */
export const documents = pgTable(
  "documents",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    title: localised("title").notNull(),
    description: localised("description"),
    kind: text("kind").$type<(typeof documentKinds)[number]>().notNull(),
    classification: text("classification").$type<Classification>().notNull(),
    isListed: boolean("is_listed").notNull().default(true),
    /** To be read in the portal, page by page; no copy of it leaves. */
    isViewOnly: boolean("is_view_only").notNull().default(false),
    ownerId: uuid("owner_id").notNull(),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
    updatedAt: at("updated_at").notNull().defaultNow(),
    /** When its first version was approved. */
    releasedAt: at("released_at"),
    withdrawnAt: at("withdrawn_at"),
    withdrawnBy: uuid("withdrawn_by"),
    withdrawal: text("withdrawal"),
    replacedBy: uuid("replaced_by"),
  },
  (t) => [
    foreignKey({ columns: [t.ownerId], foreignColumns: [staff.id] }),
    foreignKey({ columns: [t.createdBy], foreignColumns: [staff.id] }),
    foreignKey({ columns: [t.withdrawnBy], foreignColumns: [staff.id] }),
    foreignKey({ columns: [t.replacedBy], foreignColumns: [t.id] }),
    index("documents_updated").on(t.updatedAt, t.id),
    ...disclosed(
      "documents",
      sql.raw(`released_at is not null and withdrawn_at is null
        and (is_listed and classification <> 'restricted' or ${isOpen("id")})`),
    ),
    alsoGate("documents"),
  ],
);

/** The services that a document speaks of; none: it speaks of the provider as a whole. */
export const documentServices = pgTable(
  "document_services",
  { documentId: uuid("document_id").notNull(), serviceId: uuid("service_id").notNull() },
  (t) => [
    primaryKey({ columns: [t.documentId, t.serviceId] }),
    foreignKey({ columns: [t.documentId], foreignColumns: [documents.id] }),
    foreignKey({ columns: [t.serviceId], foreignColumns: [services.id] }),
    ...disclosed(
      "document_services",
      sql.raw(`exists (select 1 from documents d where d.id = document_services.document_id)`),
    ),
    alsoGate("document_services"),
  ],
);

/** Bytes that were given for a document. Released by another person than the one who uploaded them. */
export const documentVersions = pgTable(
  "document_versions",
  {
    documentId: uuid("document_id").notNull(),
    number: integer("number").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    fileName: text("file_name").notNull(),
    mediaType: text("media_type").notNull(),
    /** SHA-256 of the file as it was given, and of what copies are made of. */
    sha256: text("sha256").notNull(),
    servedSha256: text("served_sha256").notNull(),
    size: integer("size").notNull(),
    pages: integer("pages"),
    languages: text("languages").array().$type<("en" | "fr")[]>().notNull(),
    validFrom: date("valid_from", { mode: "string" }),
    validTo: date("valid_to", { mode: "string" }),
    timeZone: timeZone(),
    uploadedBy: uuid("uploaded_by").notNull(),
    uploadedAt: happenedAt("uploaded_at"),
    approvedBy: uuid("approved_by"),
    approvedAt: at("approved_at"),
    refusedBy: uuid("refused_by"),
    refusedAt: at("refused_at"),
    refusal: text("refusal"),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.number] }),
    unique("document_versions_id").on(t.id),
    foreignKey({ columns: [t.documentId], foreignColumns: [documents.id] }),
    foreignKey({ columns: [t.uploadedBy], foreignColumns: [staff.id] }),
    foreignKey({ columns: [t.approvedBy], foreignColumns: [staff.id] }),
    foreignKey({ columns: [t.refusedBy], foreignColumns: [staff.id] }),
    index("document_versions_served").on(t.servedSha256),
    check("document_versions_two_persons", sql`${t.approvedBy} <> ${t.uploadedBy}`),
    ...disclosed("document_versions", sql.raw(`approved_at is not null and ${isOpen("document_id")}`)),
  ],
);

/** A file on its way in: received in pieces, then checked by the worker, then a version or a refusal that says why. */
export const uploads = pgTable(
  "uploads",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    documentId: uuid("document_id").notNull(),
    staffId: uuid("staff_id").notNull(),
    /** The storage's name for the pieces. */
    storageId: text("storage_id").notNull(),
    fileName: text("file_name").notNull(),
    size: integer("size").notNull(),
    received: integer("received").notNull().default(0),
    languages: text("languages").array().$type<("en" | "fr")[]>().notNull(),
    validFrom: date("valid_from", { mode: "string" }),
    validTo: date("valid_to", { mode: "string" }),
    timeZone: timeZone(),
    state: text("state").$type<"receiving" | "checking" | "done" | "refused">().notNull().default("receiving"),
    refusal: text("refusal"),
    versionNumber: integer("version_number"),
    createdAt: createdAt(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (t) => [
    foreignKey({ columns: [t.documentId], foreignColumns: [documents.id] }),
    foreignKey({ columns: [t.staffId], foreignColumns: [staff.id] }),
    index("uploads_document").on(t.documentId, t.createdAt),
    ...providerOwned("uploads"),
  ],
);
