import { notifyFollowers } from "@candor/domain/sub-processors";
import type { Handler } from "../surroundings.ts";

export const subProcessorNotify: Handler<"subProcessor.notify"> = (actor, payload) => notifyFollowers(actor, payload);
