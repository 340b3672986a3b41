import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { at, createdAt, id, locale, tenantId, timeZone } from "./columns.ts";
import { alsoGate, tenantOwned } from "./shapes.ts";
import { tenants } from "./tenants.ts";

export const memberRoles = ["tenant_admin", "member", "viewer"] as const;
export type MemberRole = (typeof memberRoles)[number];

export const members = pgTable(
  "members",
  {
    tenantId: tenantId(),
    id: id(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    role: text("role").$type<MemberRole>().notNull(),
    locale: locale(),
    timeZone: timeZone(),
    invitedBy: uuid("invited_by"),
    createdAt: createdAt(),
    lastSignInAt: at("last_sign_in_at"),
    deactivatedAt: at("deactivated_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("members_email").on(t.tenantId, t.email),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenants.id] }),
    index("members_address").on(t.email),
    ...tenantOwned("members"),
    alsoGate("members"),
  ],
);
