import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { at, createdAt, id, tenantId } from "./columns.ts";
import { serviceRegions } from "./services.ts";
import { tenantOwned } from "./shapes.ts";
import { tenants } from "./tenants.ts";

// A dedicated subscription rests only on the assets dedicated to it; a shared one on the service's pool in the region.
export const subscriptions = pgTable(
  "subscriptions",
  {
    tenantId: tenantId(),
    id: id(),
    serviceId: uuid("service_id").notNull(),
    region: text("region").notNull(),
    kind: text("kind").$type<"shared" | "dedicated">().notNull(),
    createdAt: createdAt(),
    endedAt: at("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("subscriptions_identity").on(t.tenantId, t.serviceId, t.region, t.kind),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenants.id] }),
    foreignKey({
      columns: [t.serviceId, t.region],
      foreignColumns: [serviceRegions.serviceId, serviceRegions.region],
    }),
    index("subscriptions_pool").on(t.serviceId, t.region, t.tenantId),
    ...tenantOwned("subscriptions"),
  ],
);
