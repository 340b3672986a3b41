import { type Actor, actingAs } from "../acting-as.ts";
import type { GetPublicAdvisory } from "./inputs.ts";
import { loadToldAdvisory } from "./load-told-advisory.ts";

/** An advisory for whoever may read it: a visitor what is public, a member what their organisation was told. */
export function getPublicAdvisory(actor: Actor, { trackingId }: GetPublicAdvisory) {
  return actingAs(actor, "advisory:read", (tx) => loadToldAdvisory(tx, trackingId));
}
