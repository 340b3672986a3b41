import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, searchKey } from "./columns.ts";
import { providerOwned } from "./shapes.ts";
import { suppliers } from "./suppliers.ts";

export const productKinds = ["hardware", "firmware", "operating_system", "application", "library", "other"] as const;
export const identifierKinds = ["purl", "cpe", "model_number", "sku", "serial"] as const;

// The version is '' when the inventory does not say it: one product per (supplier, name, version).
export const products = pgTable(
  "products",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    supplierId: uuid("supplier_id").notNull(),
    name: text("name").notNull(),
    version: text("version").notNull().default(""),
    kind: text("kind").$type<(typeof productKinds)[number]>().notNull().default("other"),
    createdAt: createdAt(),
    nameKey: searchKey("name_key", "name"),
  },
  (t) => [
    unique("products_identity").on(t.supplierId, t.name, t.version),
    foreignKey({ columns: [t.supplierId], foreignColumns: [suppliers.id] }),
    index("products_name_key").on(t.nameKey, t.version, t.id),
    ...providerOwned("products"),
  ],
);

export const productIdentifiers = pgTable(
  "product_identifiers",
  {
    productId: uuid("product_id").notNull(),
    kind: text("kind").$type<(typeof identifierKinds)[number]>().notNull(),
    value: text("value").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.productId, t.kind, t.value] }),
    foreignKey({ columns: [t.productId], foreignColumns: [products.id] }).onDelete("cascade"),
    index("product_identifiers_value").on(t.kind, t.value),
    ...providerOwned("product_identifiers"),
  ],
);
