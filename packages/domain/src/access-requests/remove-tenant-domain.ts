import { tenantDomains } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import type { RemoveTenantDomain } from "./inputs.ts";

export function removeTenantDomain(actor: Actor, { tenantId, domain }: RemoveTenantDomain) {
  return actingAs(actor, "access_rule:change", async (tx) => {
    const tenant = await loadTenant(tx, tenantId);
    const [gone] = await tx.db
      .delete(tenantDomains)
      .where(and(eq(tenantDomains.tenantId, tenant.id), eq(tenantDomains.domain, domain)))
      .returning();
    if (!gone) throw new NotFound();
    await tx.audit({ tenant: tenant.id }, { domain, is: "removed" }, tenant.id);
  });
}
