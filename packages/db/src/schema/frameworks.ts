import { pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt } from "./columns.ts";
import { publicRead } from "./shapes.ts";

/** What one is certified against or answers to: ISO/IEC 27001:2022, SOC 2, a catalogue of controls. */
export const frameworks = pgTable(
  "frameworks",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    slug: text("slug").notNull(),
    name: text("name").notNull(),
    publisher: text("publisher").notNull().default(""),
    edition: text("edition").notNull().default(""),
    /** Where the catalogue was imported from, to cite it in OSCAL. */
    source: text("source"),
    createdAt: createdAt(),
  },
  (t) => [unique("frameworks_slug").on(t.slug), ...publicRead("frameworks")],
);
