import type { Actor } from "../acting-as.ts";
import { changeLifecycle } from "./change-lifecycle.ts";
import type { RestoreAsset } from "./inputs.ts";

/** Back in service after isolation. */
export const restoreAsset = (actor: Actor, { assetId }: RestoreAsset) => changeLifecycle(actor, assetId, "restored");
