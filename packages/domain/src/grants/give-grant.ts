import { documents, grants, members, services } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { Invalid, NotFound } from "../errors.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import type { GiveGrant } from "./inputs.ts";

/** Lets a tenant or one of its people open something. Grants add up; none takes from another. */
export function giveGrant(actor: Actor, { tenantId, expiresAt, scope, memberId, reason }: GiveGrant) {
  return actingAs(actor, "grant:give", async (tx) => {
    const tenant = await loadTenant(tx, tenantId);
    const ends = expiresAt ? new Date(expiresAt) : null;
    if (ends && ends <= new Date()) {
      const issue = { path: "expiresAt", message: "This day has passed.", hint: "Choose a later one." };
      throw new Invalid("The grant would end before it begins.", [issue]);
    }
    await refuseUnknown(tx, tenant.id, { memberId, scope });
    const { by: _, ...opens } = scope;
    const [given] = await tx.db
      .insert(grants)
      .values({ tenantId: tenant.id, memberId, ...opens, reason, expiresAt: ends, grantedBy: tx.who.personId })
      .returning({ id: grants.id });
    if (!given) throw new Error("the grant was not inserted");

    await tx.audit({ grant: given.id }, { memberId, ...opens, reason, expiresAt: expiresAt ?? null }, tenant.id);
    return given;
  });
}

async function refuseUnknown(tx: Tx, tenantId: string, { memberId, scope }: Pick<GiveGrant, "memberId" | "scope">) {
  const found = await Promise.all([
    memberId && tx.db.$count(members, and(eq(members.tenantId, tenantId), eq(members.id, memberId))),
    scope.by === "document" && tx.db.$count(documents, eq(documents.id, scope.documentId)),
    scope.by === "service" && tx.db.$count(services, eq(services.id, scope.serviceId)),
  ]);
  if (found.includes(0)) throw new NotFound();
}
