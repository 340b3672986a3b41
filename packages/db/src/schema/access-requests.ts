import { sql } from "drizzle-orm";
import { foreignKey, index, integer, pgPolicy, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { at, createdAt, locale, tenantId } from "./columns.ts";
import { type Classification } from "./documents.ts";
import { members } from "./members.ts";
import { adminRole, portalRole, workerRole } from "./roles.ts";
import { providerOwned, tenantHidden } from "./shapes.ts";
import { staff } from "./staff.ts";
import { tenants } from "./tenants.ts";

/**
 * Somebody asks for evidence: a member for their tenant, or a visitor who has none yet. Who decides: the staff of that
 * tenant; for a visitor's, whoever looks after customers at all.
 */
export const accessRequests = pgTable(
  "access_requests",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    tenantId: uuid("tenant_id"),
    memberId: uuid("member_id"),
    email: text("email").notNull(),
    name: text("name").notNull(),
    company: text("company").notNull(),
    reason: text("reason").notNull(),
    locale: locale(),
    documentIds: uuid("document_ids").array().notNull(),
    createdAt: createdAt(),
    decision: text("decision").$type<"approved" | "narrowed" | "refused">(),
    decidedAt: at("decided_at"),
    /** Null where a rule decided. */
    decidedBy: uuid("decided_by"),
    answer: text("answer"),
    /** The tenant that a visitor was let into. */
    intoTenantId: uuid("into_tenant_id"),
  },
  (t) => [
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenants.id] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
    foreignKey({ columns: [t.decidedBy], foreignColumns: [staff.id] }),
    foreignKey({ columns: [t.intoTenantId], foreignColumns: [tenants.id] }),
    index("access_requests_created").on(t.createdAt, t.id),
    pgPolicy("access_requests_portal", {
      to: portalRole,
      for: "select",
      using: sql`tenant_id = (select candor.tenant_id())`,
    }),
    // A visitor speaks for nobody; a member for themselves. Nobody decides on the way in.
    pgPolicy("access_requests_ask", {
      to: portalRole,
      for: "insert",
      withCheck: sql`decided_at is null and decision is null and into_tenant_id is null and (
        (select candor.is_visitor()) and tenant_id is null and member_id is null
        or tenant_id = (select candor.tenant_id()) and member_id = (select candor.person_id()))`,
    }),
    pgPolicy("access_requests_admin", {
      to: adminRole,
      using: sql`(select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[])
        or tenant_id is null and (select candor.is_staff())`,
    }),
    pgPolicy("access_requests_worker", {
      to: workerRole,
      using: sql`(select candor.works_for_all()) or tenant_id = (select candor.tenant_id())`,
    }),
  ],
);

/** Approves by itself: whoever writes from the domain of a tenant is let in to a class for some days. */
export const accessRules = pgTable(
  "access_rules",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    classification: text("classification").$type<Classification>().notNull(),
    days: integer("days").notNull(),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
    endedAt: at("ended_at"),
    endedBy: uuid("ended_by"),
  },
  (t) => [
    foreignKey({ columns: [t.createdBy], foreignColumns: [staff.id] }),
    foreignKey({ columns: [t.endedBy], foreignColumns: [staff.id] }),
    ...providerOwned("access_rules"),
  ],
);

/** The mail domains of a tenant: whoever writes from one of them is taken for its person. */
export const tenantDomains = pgTable(
  "tenant_domains",
  { tenantId: tenantId(), domain: text("domain").notNull(), createdAt: createdAt() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.domain] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenants.id] }),
    index("tenant_domains_domain").on(t.domain),
    ...tenantHidden("tenant_domains"),
  ],
);
