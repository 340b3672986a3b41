import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { at, id, tenantId } from "./columns.ts";
import { bytea } from "./sessions.ts";
import { tenantOwned } from "./shapes.ts";
import { tenants } from "./tenants.ts";

export const disclosureKinds = [
  "revision_visible",
  "exposure_status",
  "mail_accepted",
  "page_first_read",
  "acknowledged",
  "list_exported",
  "objected",
  "document_read",
  "document_downloaded",
  "agreement_accepted",
] as const;

/** One leaf of the ledger: what a tenant was told or shown for the first time. `leaf` is the canonical JSON itself. */
export const disclosures = pgTable(
  "disclosures",
  {
    tenantId: tenantId(),
    id: id(),
    kind: text("kind").$type<(typeof disclosureKinds)[number]>().notNull(),
    advisoryId: uuid("advisory_id"),
    memberId: uuid("member_id"),
    leaf: text("leaf").notNull(),
    hash: bytea("hash").notNull(),
    at: at("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenants.id] }),
    index("disclosures_at").on(t.tenantId, t.at, t.id),
    index("disclosures_advisory").on(t.tenantId, t.advisoryId, t.kind, t.at),
    check("disclosures_hash", sql`${t.hash} = sha256('\\x00'::bytea || convert_to(${t.leaf}, 'UTF8'))`),
    ...tenantOwned("disclosures"),
  ],
);
