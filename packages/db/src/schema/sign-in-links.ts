import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { at, createdAt } from "./columns.ts";
import { bytea } from "./sessions.ts";
import { alsoGate } from "./shapes.ts";

// Only the gate's functions ever see these rows. A null browser_hash is an operator's link, printed by `candor`.
// `tenant_ids`: the tenants the address belonged to when the link was asked for; it opens no other.
// `renews`: the session that asked to sign in again; the one that the link starts takes its place.
export const signInLinks = pgTable(
  "sign_in_links",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    app: text("app").$type<"portal" | "admin">().notNull(),
    email: text("email").notNull(),
    secretHash: bytea("secret_hash").notNull(),
    browserHash: bytea("browser_hash"),
    tenantIds: uuid("tenant_ids").array().notNull().default([]),
    renews: uuid("renews"),
    createdAt: createdAt(),
    expiresAt: at("expires_at").notNull(),
    consumedAt: at("consumed_at"),
  },
  (t) => [
    index("sign_in_links_secret").on(t.secretHash),
    index("sign_in_links_email").on(t.email, t.createdAt),
    index("sign_in_links_created").on(t.createdAt),
    alsoGate("sign_in_links"),
  ],
);
