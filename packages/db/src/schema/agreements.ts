import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, happenedAt, id, locale, localised, tenantId } from "./columns.ts";
import { members } from "./members.ts";
import { adminRole, portalRole, workerRole } from "./roles.ts";
import { bytea } from "./sessions.ts";
import { alsoGate, tenantOwned } from "./shapes.ts";
import { staff } from "./staff.ts";
import { tenants } from "./tenants.ts";

// What was agreed with one tenant is that tenant's: staff see it as they see the tenant.
const ofTenantOrAll = sql`(select candor.sees_all()) or for_tenant_id = any ((select candor.assigned_tenants())::uuid[])
  or for_tenant_id is null and (select candor.is_staff())`;

/**
 * A version of the non-disclosure agreement, by the hash of its words in both languages. Never changed: the newest is
 * the one that is asked for, unless a tenant has its own.
 */
export const agreements = pgTable(
  "agreements",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    number: integer("number").notNull(),
    /** The tenant with which these words were agreed; null: everybody's. */
    forTenantId: uuid("for_tenant_id"),
    title: localised("title").notNull(),
    body: localised("body").notNull(),
    sha256: text("sha256").notNull(),
    publishedBy: uuid("published_by").notNull(),
    publishedAt: createdAt(),
  },
  (t) => [
    unique("agreements_number").on(t.number),
    foreignKey({ columns: [t.forTenantId], foreignColumns: [tenants.id] }),
    foreignKey({ columns: [t.publishedBy], foreignColumns: [staff.id] }),
    pgPolicy("agreements_portal", {
      to: portalRole,
      for: "select",
      using: sql`for_tenant_id = (select candor.tenant_id()) or for_tenant_id is null and (select candor.tenant_id()) is not null`,
    }),
    pgPolicy("agreements_admin", { to: adminRole, using: ofTenantOrAll, withCheck: ofTenantOrAll }),
    pgPolicy("agreements_worker", { to: workerRole, for: "select", using: sql`(select candor.is_job())` }),
    alsoGate("agreements"),
  ],
);

/** What holds for one tenant instead of the newest general words. The newest row counts; the earlier ones stay. */
export const agreementOverrides = pgTable(
  "agreement_overrides",
  {
    tenantId: tenantId(),
    id: id(),
    /** `general`: back to the newest general words. `waived`: another contract covers it. */
    mode: text("mode").$type<"general" | "own" | "waived">().notNull(),
    agreementId: uuid("agreement_id"),
    reason: text("reason").notNull(),
    setBy: uuid("set_by").notNull(),
    at: happenedAt("at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenants.id] }),
    foreignKey({ columns: [t.agreementId], foreignColumns: [agreements.id] }),
    foreignKey({ columns: [t.setBy], foreignColumns: [staff.id] }),
    index("agreement_overrides_at").on(t.tenantId, t.at),
    ...tenantOwned("agreement_overrides"),
    alsoGate("agreement_overrides"),
  ],
);

/** A person with authority accepted it for the organisation, or it was signed elsewhere. Never changed, never deleted. */
export const acceptances = pgTable(
  "acceptances",
  {
    tenantId: tenantId(),
    id: id(),
    agreementId: uuid("agreement_id").notNull(),
    agreementSha256: text("agreement_sha256").notNull(),
    kind: text("kind").$type<"click" | "elsewhere">().notNull(),
    /** Null where it was signed elsewhere by somebody who is no member. */
    memberId: uuid("member_id"),
    name: text("name").notNull(),
    title: text("title").notNull(),
    hasAuthority: boolean("has_authority").notNull(),
    locale: locale(),
    address: text("address").notNull().default(""),
    userAgent: text("user_agent").notNull().default(""),
    /** The signed copy that was filed, where it was signed elsewhere, and the day it was signed. */
    signedSha256: text("signed_sha256"),
    signedOn: date("signed_on", { mode: "string" }),
    recordedBy: uuid("recorded_by"),
    at: happenedAt("at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenants.id] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
    foreignKey({ columns: [t.agreementId], foreignColumns: [agreements.id] }),
    foreignKey({ columns: [t.recordedBy], foreignColumns: [staff.id] }),
    index("acceptances_agreement").on(t.tenantId, t.agreementId),
    ...tenantOwned("acceptances"),
    alsoGate("acceptances"),
  ],
);

/** The PDF that proves an acceptance, made once by the worker. */
export const acceptanceSeals = pgTable(
  "acceptance_seals",
  {
    tenantId: tenantId(),
    acceptanceId: uuid("acceptance_id").notNull(),
    sha256: text("sha256").notNull(),
    size: integer("size").notNull(),
    /** RFC 3161, DER; null where no authority is configured. */
    timestampToken: bytea("timestamp_token"),
    at: happenedAt("at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.acceptanceId] }),
    foreignKey({ columns: [t.tenantId, t.acceptanceId], foreignColumns: [acceptances.tenantId, acceptances.id] }),
    ...tenantOwned("acceptance_seals"),
  ],
);
