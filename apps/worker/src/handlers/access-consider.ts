import { considerRequest } from "@candor/domain/access-requests";
import type { Handler } from "../surroundings.ts";

export const accessConsider: Handler<"access.consider"> = (actor, payload) => considerRequest(actor, payload);
