import { recomputeInventory } from "@candor/domain/exposures";
import type { Handler } from "../surroundings.ts";

export const exposureRecomputeInventory: Handler<"exposure.recomputeInventory"> = (actor, payload) =>
  recomputeInventory(actor, payload);
