import { grants } from "@candor/db/schema";
import { and, eq, isNull } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict, NotFound } from "../errors.ts";
import type { RevokeGrant } from "./inputs.ts";

/** Ends it now: every page and every byte asks again, so open readers and old links end with it. */
export function revokeGrant(actor: Actor, { tenantId, grantId, reason }: RevokeGrant) {
  return actingAs(actor, "grant:revoke", async (tx) => {
    const one = and(eq(grants.tenantId, tenantId), eq(grants.id, grantId));
    const [revoked] = await tx.db
      .update(grants)
      .set({ revokedAt: new Date(), revokedBy: tx.who.personId, revocation: reason })
      .where(and(one, isNull(grants.revokedAt)))
      .returning({ revokedAt: grants.revokedAt });
    if (!revoked) {
      const [known] = await tx.db.select({ id: grants.id }).from(grants).where(one);
      throw known ? new Conflict("This grant has been revoked already.", "revoked") : new NotFound();
    }

    await tx.audit({ grant: grantId }, { reason }, tenantId);
    return revoked;
  });
}
