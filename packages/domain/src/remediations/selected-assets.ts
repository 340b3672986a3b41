import { assets, components } from "@candor/db/schema";
import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { AssetSelection } from "./inputs.ts";

/** The condition on `assets` that a selection means. */
export function selectedAssets(selection: AssetSelection): SQL | undefined {
  if ("assetIds" in selection) return inArray(assets.id, selection.assetIds);
  const { serviceId, region } = selection;
  return and(
    serviceId ? eq(assets.serviceId, serviceId) : undefined,
    region ? eq(assets.region, region) : undefined,
    "productId" in selection
      ? sql`exists (select from ${components} c where c.asset_id = ${assets.id} and c.product_id = ${selection.productId})`
      : undefined,
  );
}
