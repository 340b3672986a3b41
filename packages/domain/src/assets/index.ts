export { type AssetKind, type Lifecycle } from "./assets.ts";
export { decommissionAsset } from "./decommission-asset.ts";
export { getAsset } from "./get-asset.ts";
export { isolateAsset } from "./isolate-asset.ts";
export { listAssets, listComponents } from "./queries.ts";
export { summariseAssets } from "./summarise-assets.ts";
export { restoreAsset } from "./restore-asset.ts";
export { reviseInventory } from "./revise-inventory.ts";
