import { subProcessorFollowers } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { ownTenant } from "../exposures/own-tenant.ts";

export function unfollowSubProcessors(actor: Actor) {
  return actingAs(actor, "sub_processor:unfollow", async (tx) => {
    const { tenantId, memberId } = ownTenant(tx.who);
    await tx.db
      .delete(subProcessorFollowers)
      .where(and(eq(subProcessorFollowers.tenantId, tenantId), eq(subProcessorFollowers.memberId, memberId)));

    await tx.audit({ member: memberId });
    return { follows: false };
  });
}
