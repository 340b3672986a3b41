import type { Actor } from "../acting-as.ts";
import type { GetPublicAdvisory } from "./inputs.ts";
import { serveAdvisory } from "./serve-advisory.ts";

/** An advisory for whoever may read it: a visitor what is public, a member what their organisation was told. */
export async function getPublicAdvisory(actor: Actor, { trackingId }: GetPublicAdvisory) {
  return (await serveAdvisory(actor, "advisory:read", trackingId, async () => ({}))).advisory;
}
