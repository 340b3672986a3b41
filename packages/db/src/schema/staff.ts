import { foreignKey, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { at, createdAt, locale, tenantId, timeZone } from "./columns.ts";
import { alsoGate, providerOwned, tenantHidden } from "./shapes.ts";
import { tenants } from "./tenants.ts";

export const staffRoles = ["advisory_admin", "account_manager", "expert", "auditor", "operator"] as const;
export type StaffRole = (typeof staffRoles)[number];

export const staff = pgTable(
  "staff",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    role: text("role").$type<StaffRole>().notNull(),
    locale: locale(),
    timeZone: timeZone(),
    createdAt: createdAt(),
    lastSignInAt: at("last_sign_in_at"),
    deactivatedAt: at("deactivated_at"),
  },
  (t) => [unique("staff_email").on(t.email), ...providerOwned("staff"), alsoGate("staff")],
);

export const staffAssignments = pgTable(
  "staff_assignments",
  { tenantId: tenantId(), staffId: uuid("staff_id").notNull(), createdAt: createdAt() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.staffId] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenants.id] }),
    foreignKey({ columns: [t.staffId], foreignColumns: [staff.id] }),
    ...tenantHidden("staff_assignments"),
    alsoGate("staff_assignments"),
  ],
);
