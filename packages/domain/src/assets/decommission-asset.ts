import type { Actor } from "../acting-as.ts";
import { changeLifecycle } from "./change-lifecycle.ts";
import type { DecommissionAsset } from "./inputs.ts";

/** Gone for good. */
export const decommissionAsset = (actor: Actor, { assetId }: DecommissionAsset) =>
  changeLifecycle(actor, assetId, "decommissioned");
