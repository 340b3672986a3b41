import { notifyRevision } from "@candor/domain/exposures";
import { say } from "../say.ts";
import type { Handler } from "../surroundings.ts";

export const advisoryNotify: Handler<"advisory.notify"> = (actor, payload) => notifyRevision(actor, payload, say);
