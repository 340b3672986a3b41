import { sql } from "drizzle-orm";
import { index, jsonb, pgPolicy, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { happenedAt } from "./columns.ts";
import { adminRole, portalRole } from "./roles.ts";
import { alsoGate, optionalTenant } from "./shapes.ts";

export const auditEvents = pgTable(
  "audit_events",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    at: happenedAt("at"),
    tenantId: uuid("tenant_id"),
    actorKind: text("actor_kind").$type<"visitor" | "member" | "staff" | "job">().notNull(),
    actorId: uuid("actor_id"),
    verb: text("verb").notNull(),
    subject: jsonb("subject").$type<Record<string, string | number>>().notNull(),
    detail: jsonb("detail").$type<Record<string, unknown>>().notNull().default({}),
  },
  (t) => [
    index("audit_events_at").on(t.at, t.id),
    index("audit_events_tenant").on(t.tenantId, t.at, t.id),
    // A member's write leaves its event but members do not read the staff's log.
    pgPolicy("audit_events_portal", {
      to: portalRole,
      for: "insert",
      withCheck: sql`tenant_id = (select candor.tenant_id()) and actor_kind = 'member' and actor_id = (select candor.person_id())
        or tenant_id is null and actor_kind = 'visitor' and actor_id is null and (select candor.is_visitor())`,
    }),
    // Staff who see some tenants only, or none, still leave an event of what they do themselves.
    pgPolicy("audit_events_own", {
      to: adminRole,
      for: "insert",
      withCheck: sql`tenant_id is null and actor_kind = 'staff' and actor_id = (select candor.person_id())`,
    }),
    ...optionalTenant("audit_events"),
    alsoGate("audit_events"),
  ],
);
