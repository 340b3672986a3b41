import { bigint, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { assets } from "./assets.ts";
import { at, createdAt, happenedAt } from "./columns.ts";
import { overseen } from "./shapes.ts";
import { staff } from "./staff.ts";

export const importKinds = ["cyclonedx", "assets_csv", "subscriptions_csv"] as const;
export const importStates = ["queued", "running", "done", "failed"] as const;

export const inventoryCauses = [
  "import",
  "isolated",
  "decommissioned",
  "restored",
  "remediated",
  "subscription_added",
  "subscription_ended",
] as const;

// The bytes lie in storage under their SHA-256; `target` is the asset that a BOM describes.
export const imports = pgTable(
  "imports",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    kind: text("kind").$type<(typeof importKinds)[number]>().notNull(),
    filename: text("filename").notNull(),
    target: text("target"),
    sha256: text("sha256").notNull(),
    size: integer("size").notNull(),
    state: text("state").$type<(typeof importStates)[number]>().notNull().default("queued"),
    rowsTotal: integer("rows_total").notNull().default(0),
    rowsDone: integer("rows_done").notNull().default(0),
    changes: jsonb("changes").$type<{ added: number; removed: number; changed: number; unchanged: number }>(),
    errorCount: integer("error_count").notNull().default(0),
    importedBy: uuid("imported_by").notNull(),
    createdAt: createdAt(),
    finishedAt: at("finished_at"),
  },
  (t) => [
    foreignKey({ columns: [t.importedBy], foreignColumns: [staff.id] }),
    index("imports_created").on(t.createdAt, t.id),
    index("imports_target").on(t.kind, t.target, t.createdAt),
    ...overseen("imports"),
  ],
);

export const importErrors = pgTable(
  "import_errors",
  {
    importId: uuid("import_id").notNull(),
    n: integer("n").notNull(),
    /** "12", "12:region" (line and column of a CSV), a JSON path, or "file". */
    where: text("where").notNull(),
    /** For translation; `message` and `hint` say it in English. */
    code: text("code").notNull(),
    value: text("value"),
    message: text("message").notNull(),
    hint: text("hint").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.importId, t.n] }),
    foreignKey({ columns: [t.importId], foreignColumns: [imports.id] }),
    ...overseen("import_errors"),
  ],
);

/** Assets as they are now, and the pools and tenants that they or their subscriptions left or joined. */
export type Touched = { assetIds: string[]; pools: { serviceId: string; region: string }[]; tenantIds: string[] };

/** Every change of the inventory has a number; an exposure names the number it was computed from. `assetId` when the
 * change is about one asset: its history. */
export const inventoryRevisions = pgTable(
  "inventory_revisions",
  {
    number: bigint("number", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: happenedAt("at"),
    cause: text("cause").$type<(typeof inventoryCauses)[number]>().notNull(),
    importId: uuid("import_id"),
    assetId: uuid("asset_id"),
    changedBy: uuid("changed_by"),
    changes: jsonb("changes").$type<Record<string, number>>().notNull().default({}),
    /** Whose exposures are computed again: these, else those on the asset, else everybody's. */
    touched: jsonb("touched").$type<Touched>(),
  },
  (t) => [
    foreignKey({ columns: [t.importId], foreignColumns: [imports.id] }),
    foreignKey({ columns: [t.assetId], foreignColumns: [assets.id] }),
    foreignKey({ columns: [t.changedBy], foreignColumns: [staff.id] }),
    index("inventory_revisions_asset").on(t.assetId, t.number),
    ...overseen("inventory_revisions"),
  ],
);
