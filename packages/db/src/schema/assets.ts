import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { at, createdAt, heldFor, pool, searchKey } from "./columns.ts";
import { products } from "./products.ts";
import { serviceRegions } from "./services.ts";
import { poolOrTenant } from "./shapes.ts";
import { subscriptions } from "./subscriptions.ts";

export const assetKinds = ["chassis", "board", "host", "vm_image", "deployment"] as const;
export const lifecycles = ["in_service", "isolated", "decommissioned"] as const;

// An asset is dedicated to one subscription at the most; by its columns it cannot be dedicated to two tenants.
// The keys are there to search by: under row security only leakproof operators use an index, and lower() is not one.
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
    heldFor: uuid("held_for")
      .notNull()
      .generatedAlwaysAs(sql.raw(`coalesce(dedicated_tenant_id, '${pool}'::uuid)`)),
    bomAt: at("bom_at"),
    createdAt: createdAt(),
    nameKey: searchKey("name_key", "name"),
    serialKey: searchKey("serial_key", "serial"),
  },
  (t) => [
    unique("assets_name").on(t.name),
    unique("assets_held_for").on(t.id, t.heldFor),
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
    index("assets_name_key").on(t.nameKey, t.id),
    index("assets_held_name").on(t.heldFor, t.nameKey, t.id),
    index("assets_serial_key").on(t.serialKey),
    index("assets_service").on(t.serviceId, t.nameKey, t.id),
    index("assets_region").on(t.region, t.nameKey, t.id),
    index("assets_out_of_service")
      .on(t.lifecycle, t.nameKey, t.id)
      .where(sql`lifecycle <> 'in_service'`),
    ...poolOrTenant("assets"),
  ],
);

// A BOM says what is inside, the list of assets names the model: each replaces only what it said itself.
export const components = pgTable(
  "components",
  {
    assetId: uuid("asset_id").notNull(),
    productId: uuid("product_id").notNull(),
    heldFor: heldFor(),
    inBom: boolean("in_bom").notNull().default(true),
    inList: boolean("in_list").notNull().default(false),
  },
  (t) => [
    check("components_said", sql`${t.inBom} or ${t.inList}`),
    primaryKey({ columns: [t.assetId, t.productId] }),
    foreignKey({ columns: [t.assetId, t.heldFor], foreignColumns: [assets.id, assets.heldFor] })
      .onDelete("cascade")
      .onUpdate("cascade"),
    foreignKey({ columns: [t.productId], foreignColumns: [products.id] }),
    index("components_product").on(t.productId, t.heldFor, t.assetId),
    index("components_listed")
      .on(t.productId, t.assetId)
      .where(sql`in_list`),
    ...poolOrTenant("components"),
  ],
);
