import { foreignKey, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { advisories } from "./advisories.ts";
import { assets } from "./assets.ts";
import { at, createdAt, heldFor } from "./columns.ts";
import { poolOrTenant } from "./shapes.ts";

export const remediationKinds = ["isolate", "decommission", "patch", "mitigate"] as const;

export const remediations = pgTable(
  "remediations",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    advisoryId: uuid("advisory_id").notNull(),
    assetId: uuid("asset_id").notNull(),
    heldFor: heldFor(),
    kind: text("kind").$type<(typeof remediationKinds)[number]>().notNull(),
    plannedFor: at("planned_for"),
    doneAt: at("done_at"),
    createdAt: createdAt(),
  },
  (t) => [
    unique("remediations_asset").on(t.advisoryId, t.assetId),
    foreignKey({ columns: [t.advisoryId], foreignColumns: [advisories.id] }),
    foreignKey({ columns: [t.assetId, t.heldFor], foreignColumns: [assets.id, assets.heldFor] }).onUpdate("cascade"),
    index("remediations_asset_id").on(t.assetId),
    ...poolOrTenant("remediations"),
  ],
);
