import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { at, createdAt } from "./columns.ts";
import { products } from "./products.ts";
import { serviceRegions } from "./services.ts";
import { providerOwned } from "./shapes.ts";
import { subscriptions } from "./subscriptions.ts";

export const assetKinds = ["chassis", "board", "host", "vm_image", "deployment"] as const;
export const lifecycles = ["in_service", "isolated", "decommissioned"] as const;

// An asset is dedicated to one subscription at the most; by its columns it cannot be dedicated to two tenants.
export const assets = pgTable(
  "assets",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    name: text("name").notNull(),
    kind: text("kind").$type<(typeof assetKinds)[number]>().notNull(),
    serviceId: uuid("service_id").notNull(),
    region: text("region").notNull(),
    serial: text("serial"),
    lifecycle: text("lifecycle").$type<(typeof lifecycles)[number]>().notNull().default("in_service"),
    dedicatedTenantId: uuid("dedicated_tenant_id"),
    dedicatedSubscriptionId: uuid("dedicated_subscription_id"),
    bomAt: at("bom_at"),
    createdAt: createdAt(),
  },
  (t) => [
    unique("assets_name").on(t.name),
    foreignKey({
      columns: [t.serviceId, t.region],
      foreignColumns: [serviceRegions.serviceId, serviceRegions.region],
    }),
    foreignKey({
      columns: [t.dedicatedTenantId, t.dedicatedSubscriptionId],
      foreignColumns: [subscriptions.tenantId, subscriptions.id],
    }),
    index("assets_pool").on(t.serviceId, t.region, t.dedicatedTenantId),
    index("assets_dedicated").on(t.dedicatedTenantId, t.dedicatedSubscriptionId),
    index("assets_serial").on(t.serial),
    ...providerOwned("assets"),
  ],
);

export const components = pgTable(
  "components",
  { assetId: uuid("asset_id").notNull(), productId: uuid("product_id").notNull() },
  (t) => [
    primaryKey({ columns: [t.assetId, t.productId] }),
    foreignKey({ columns: [t.assetId], foreignColumns: [assets.id] }).onDelete("cascade"),
    foreignKey({ columns: [t.productId], foreignColumns: [products.id] }),
    index("components_product").on(t.productId, t.assetId),
    ...providerOwned("components"),
  ],
);
