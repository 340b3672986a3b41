import { tenants } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { ResumeTenant } from "./inputs.ts";
import { loadTenant } from "./load-tenant.ts";

export function resumeTenant(actor: Actor, { tenantId }: ResumeTenant) {
  return actingAs(actor, "tenant:resume", async (tx) => {
    const tenant = await loadTenant(tx, tenantId);
    if (!tenant.suspendedAt) throw new Conflict(`${tenant.name} is not suspended.`, "not_suspended");

    await tx.db.update(tenants).set({ suspendedAt: null }).where(eq(tenants.id, tenantId));

    await tx.audit({ tenant: tenantId }, { name: tenant.name }, tenantId);
  });
}
