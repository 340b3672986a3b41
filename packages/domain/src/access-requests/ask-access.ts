import { randomUUID } from "node:crypto";
import { accessRequests, members, tenants } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { ownTenant } from "../exposures/own-tenant.ts";
import type { AskAccess } from "./inputs.ts";
import { refuseUnseen } from "./refuse-unseen.ts";

/** A member asks for documents that they see listed and cannot open. */
export function askAccess(actor: Actor, { documentIds, reason }: AskAccess) {
  return actingAs(actor, "access_request:write", async (tx) => {
    const { tenantId, memberId } = ownTenant(tx.who);
    const wanted = await refuseUnseen(tx, documentIds);
    const [me] = await tx.db
      .select({ email: members.email, name: members.name, locale: members.locale, company: tenants.name })
      .from(members)
      .innerJoin(tenants, eq(tenants.id, members.tenantId))
      .where(and(eq(members.tenantId, tenantId), eq(members.id, memberId)));
    if (!me) throw new Error("the member is not there");
    const id = randomUUID();
    await tx.db.insert(accessRequests).values({ id, tenantId, memberId, ...me, reason, documentIds: wanted });

    await tx.audit({ request: id }, { documents: wanted });
    await tx.enqueue("access.consider", { requestId: id }, tenantId);
    return { id };
  });
}
