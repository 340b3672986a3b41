import { sealAcceptance } from "@candor/domain/agreements";
import type { Handler } from "../surroundings.ts";

export const acceptanceSeal: Handler<"acceptance.seal"> = (actor, payload, surroundings) =>
  sealAcceptance(actor, payload, surroundings);
