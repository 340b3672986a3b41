import { pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { at, createdAt, locale, timeZone } from "./columns.ts";
import { alsoGate, tenantItself } from "./shapes.ts";

export const tenants = pgTable(
  "tenants",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    slug: text("slug").notNull(),
    name: text("name").notNull(),
    /** A prospect asked for evidence and buys nothing yet: it sees what it was granted, no more. */
    kind: text("kind").$type<"customer" | "prospect">().notNull().default("customer"),
    locale: locale(),
    timeZone: timeZone(),
    createdAt: createdAt(),
    suspendedAt: at("suspended_at"),
  },
  (t) => [unique("tenants_slug").on(t.slug), ...tenantItself("tenants"), alsoGate("tenants")],
);
