import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { at, happenedAt, id, tenantId } from "./columns.ts";
import { type Classification, documents } from "./documents.ts";
import { members } from "./members.ts";
import { services } from "./services.ts";
import { alsoGate, tenantOwned } from "./shapes.ts";
import { staff } from "./staff.ts";
import { tenants } from "./tenants.ts";

/** Who may open what until when: a whole tenant or one person; one document, a class, or what speaks of a service. */
export const grants = pgTable(
  "grants",
  {
    tenantId: tenantId(),
    id: id(),
    memberId: uuid("member_id"),
    documentId: uuid("document_id"),
    classification: text("classification").$type<Classification>(),
    serviceId: uuid("service_id"),
    startsAt: happenedAt("starts_at"),
    expiresAt: at("expires_at"),
    /** No foreign key: what a visitor asked belongs to no tenant. */
    requestId: uuid("request_id"),
    reason: text("reason").notNull().default(""),
    /** Null where a rule gave it. */
    grantedBy: uuid("granted_by"),
    revokedAt: at("revoked_at"),
    revokedBy: uuid("revoked_by"),
    revocation: text("revocation"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenants.id] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
    foreignKey({ columns: [t.documentId], foreignColumns: [documents.id] }),
    foreignKey({ columns: [t.serviceId], foreignColumns: [services.id] }),
    foreignKey({ columns: [t.grantedBy], foreignColumns: [staff.id] }),
    foreignKey({ columns: [t.revokedBy], foreignColumns: [staff.id] }),
    index("grants_starts").on(t.tenantId, t.startsAt, t.id),
    check("grants_one_scope", sql`num_nonnulls(${t.documentId}, ${t.classification}, ${t.serviceId}) = 1`),
    ...tenantOwned("grants"),
    alsoGate("grants"),
  ],
);
