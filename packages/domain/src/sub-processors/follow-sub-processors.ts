import { subProcessorFollowers } from "@candor/db/schema";
import { type Actor, actingAs } from "../acting-as.ts";
import { ownTenant } from "../exposures/own-tenant.ts";

/** From now on this person hears of changes by mail. */
export function followSubProcessors(actor: Actor) {
  return actingAs(actor, "sub_processor:follow", async (tx) => {
    const own = ownTenant(tx.who);
    await tx.db.insert(subProcessorFollowers).values(own).onConflictDoNothing();

    await tx.audit({ member: own.memberId });
    return { follows: true };
  });
}
