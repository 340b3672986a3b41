import { sql } from "drizzle-orm";
import { boolean, check, jsonb, pgPolicy, pgTable, text } from "drizzle-orm/pg-core";
import { at, localised, timeZone } from "./columns.ts";
import { adminRole } from "./roles.ts";
import { alsoGate, publicRead } from "./shapes.ts";

// One installation serves one provider: one row.
export const providerSettings = pgTable(
  "provider_settings",
  {
    singleton: boolean("singleton").primaryKey().default(true),
    name: text("name").notNull(),
    /** A data URL of a sanitised SVG or of a PNG. */
    logo: text("logo"),
    accent: text("accent").notNull().default("#2f5d50"),
    accentDark: text("accent_dark").notNull().default("#8fc7b3"),
    domains: text("domains").array().notNull().default([]),
    contactEmail: text("contact_email").notNull(),
    securityEmail: text("security_email").notNull(),
    mailFrom: text("mail_from").notNull(),
    trackingPrefix: text("tracking_prefix").notNull().default("ADV"),
    languages: jsonb("languages").$type<("en" | "fr")[]>().notNull().default(["en", "fr"]),
    timeZone: timeZone(),
    imprint: localised("imprint"),
    privacy: localised("privacy"),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (t) => [
    check("provider_settings_singleton", sql`${t.singleton}`),
    ...publicRead("provider_settings"),
    pgPolicy("provider_settings_sign_in", { to: adminRole, for: "select", using: sql`true` }),
    alsoGate("provider_settings"),
  ],
);
