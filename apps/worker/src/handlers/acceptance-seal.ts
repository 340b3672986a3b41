import { sealAcceptance } from "@candor/domain/agreements";
import type { Handler } from "../surroundings.ts";

/** About a quarter of an hour of tries; then the seal is made without a time-stamp. */
const patience = 7;

export const acceptanceSeal: Handler<"acceptance.seal"> = (actor, payload, surroundings, { attempts }) =>
  sealAcceptance(actor, payload, { ...surroundings, isLastTry: attempts >= patience });
