import type { Actor } from "../acting-as.ts";
import { changeLifecycle } from "./change-lifecycle.ts";
import type { IsolateAsset } from "./inputs.ts";

/** Taken off the network, still there: it no longer serves anybody. */
export const isolateAsset = (actor: Actor, { assetId }: IsolateAsset) => changeLifecycle(actor, assetId, "isolated");
