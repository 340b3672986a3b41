import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgPolicy, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { at, createdAt, locale } from "./columns.ts";
import { portalRole } from "./roles.ts";
import { alsoGate, optionalTenant } from "./shapes.ts";

// The outbox. `params` is emptied once a mail with a secret in it has been accepted.
export const emails = pgTable(
  "emails",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    tenantId: uuid("tenant_id"),
    memberId: uuid("member_id"),
    advisoryId: uuid("advisory_id"),
    revision: integer("revision"),
    recipient: text("recipient").notNull(),
    template: text("template")
      .$type<
        | "sign_in"
        | "invitation"
        | "advisory"
        | "sub_processor"
        | "access_request"
        | "access_decision"
        | "acceptance"
        | "certification"
      >()
      .notNull(),
    locale: locale(),
    params: jsonb("params").$type<Record<string, string>>().notNull(),
    state: text("state").$type<"queued" | "accepted" | "failed">().notNull().default("queued"),
    attempts: integer("attempts").notNull().default(0),
    response: text("response"),
    createdAt: createdAt(),
    acceptedAt: at("accepted_at"),
  },
  (t) => [
    index("emails_advisory").on(t.tenantId, t.advisoryId, t.revision),
    // A tenant's admin invites: the mail is written, never read back.
    pgPolicy("emails_portal", {
      to: portalRole,
      for: "insert",
      withCheck: sql`tenant_id = (select candor.tenant_id()) and template = 'invitation'`,
    }),
    ...optionalTenant("emails"),
    alsoGate("emails"),
  ],
);
