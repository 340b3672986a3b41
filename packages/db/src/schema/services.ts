import { foreignKey, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, localised } from "./columns.ts";
import { publicRead } from "./shapes.ts";

export const services = pgTable(
  "services",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    slug: text("slug").notNull(),
    name: text("name").notNull(),
    description: localised("description"),
    createdAt: createdAt(),
  },
  (t) => [unique("services_slug").on(t.slug), ...publicRead("services")],
);

export const regions = pgTable(
  "regions",
  { code: text("code").primaryKey(), name: text("name").notNull(), createdAt: createdAt() },
  () => publicRead("regions"),
);

/** Where a service is sold. */
export const serviceRegions = pgTable(
  "service_regions",
  { serviceId: uuid("service_id").notNull(), region: text("region").notNull() },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.region] }),
    foreignKey({ columns: [t.serviceId], foreignColumns: [services.id] }),
    foreignKey({ columns: [t.region], foreignColumns: [regions.code] }),
    ...publicRead("service_regions"),
  ],
);
