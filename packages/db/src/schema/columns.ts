import { sql } from "drizzle-orm";
import { customType, jsonb, text, timestamp, uuid } from "drizzle-orm/pg-core";

export type Localised = { en: string; fr?: string };

export const id = () => uuid("id").notNull().defaultRandom();
export const tenantId = () => uuid("tenant_id").notNull();
export const at = (name: string) => timestamp(name, { withTimezone: true, mode: "date", precision: 3 });
/**
 * When a row came to be: by the clock of the process that writes it, so that all that one act leaves agrees with what it
 * disclosed; by the database's where SQL itself inserts.
 */
export const happenedAt = (name: string) =>
  at(name)
    .notNull()
    .defaultNow()
    .$defaultFn(() => new Date());
export const createdAt = () => happenedAt("created_at");
export const localised = (name: string) => jsonb(name).$type<Localised>();
export const locale = () => text("locale").$type<"en" | "fr">().notNull().default("en");
export const timeZone = () => text("time_zone").notNull().default("UTC");

const byteOrderedText = customType<{ data: string }>({ dataType: () => `text collate "C"` });
/** Another column in lower case and byte order, kept by the database: prefix search and keyset pages run on it. */
export const searchKey = (name: string, of: string) =>
  byteOrderedText(name).generatedAlwaysAs(sql.raw(`lower("${of}")`));

/** Who holds what belongs to everybody: the pool. A key needs a value where a tenant would be null. */
export const pool = "00000000-0000-0000-0000-000000000000";
/** The tenant of the asset that the row is about. A key with the asset keeps it true, also when the asset changes hands. */
export const heldFor = () => uuid("held_for").notNull().default(pool);
