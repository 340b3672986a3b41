import { recomputeRevision } from "@candor/domain/exposures";
import type { Handler } from "../surroundings.ts";

export const exposureRecompute: Handler<"exposure.recompute"> = (actor, payload) => recomputeRevision(actor, payload);
