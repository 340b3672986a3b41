import { tellDecision } from "@candor/domain/access-requests";
import type { Handler } from "../surroundings.ts";

export const accessTell: Handler<"access.tell"> = (actor, payload) => tellDecision(actor, payload);
