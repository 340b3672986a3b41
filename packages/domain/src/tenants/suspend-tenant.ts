import { tenants } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { SuspendTenant } from "./inputs.ts";
import { loadTenant } from "./load-tenant.ts";

/** Nobody of the tenant signs in any more; the database ends the sessions that are open. Nothing is deleted. */
export function suspendTenant(actor: Actor, { tenantId }: SuspendTenant) {
  return actingAs(actor, "tenant:suspend", async (tx) => {
    const tenant = await loadTenant(tx, tenantId);
    if (tenant.suspendedAt) throw new Conflict(`${tenant.name} is suspended already.`, "suspended");

    await tx.db.update(tenants).set({ suspendedAt: new Date() }).where(eq(tenants.id, tenantId));

    await tx.audit({ tenant: tenantId }, { name: tenant.name }, tenantId);
  });
}
