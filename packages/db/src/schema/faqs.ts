import { sql } from "drizzle-orm";
import { foreignKey, integer, pgTable, uuid } from "drizzle-orm/pg-core";
import { at, createdAt, localised } from "./columns.ts";
import { disclosed } from "./shapes.ts";
import { staff } from "./staff.ts";

/** A question that everybody asks, answered for everybody. */
export const faqs = pgTable(
  "faqs",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    question: localised("question").notNull(),
    answer: localised("answer").notNull(),
    position: integer("position").notNull(),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
    updatedAt: at("updated_at").notNull().defaultNow(),
    publishedAt: at("published_at"),
  },
  (t) => [
    foreignKey({ columns: [t.createdBy], foreignColumns: [staff.id] }),
    ...disclosed("faqs", sql`published_at is not null`),
  ],
);
