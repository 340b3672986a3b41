import { tenantDomains } from "@candor/db/schema";
import { type Actor, actingAs } from "../acting-as.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import type { AddTenantDomain } from "./inputs.ts";

/** Whoever writes from this domain is taken for the tenant's; rules let them in. */
export function addTenantDomain(actor: Actor, { tenantId, domain }: AddTenantDomain) {
  return actingAs(actor, "access_rule:change", async (tx) => {
    const tenant = await loadTenant(tx, tenantId);
    await tx.db.insert(tenantDomains).values({ tenantId: tenant.id, domain }).onConflictDoNothing();
    await tx.audit({ tenant: tenant.id }, { domain, is: "added" }, tenant.id);
    return { domain };
  });
}
