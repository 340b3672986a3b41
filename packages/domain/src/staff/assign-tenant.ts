import { staffAssignments } from "@candor/db/schema";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import type { AssignTenant } from "./inputs.ts";
import { loadStaff } from "./load-staff.ts";

/** From the next request on the account manager sees the tenant. */
export function assignTenant(actor: Actor, { staffId, tenantId }: AssignTenant) {
  return actingAs(actor, "staff:assign", async (tx) => {
    const [person, tenant] = [await loadStaff(tx, staffId), await loadTenant(tx, tenantId)];
    if (person.role !== "account_manager")
      throw new Conflict("Only account managers look after tenants.", "no_manager");

    const { rowCount } = await tx.db.insert(staffAssignments).values({ staffId, tenantId }).onConflictDoNothing();
    if (!rowCount) throw new Conflict(`${person.name} looks after ${tenant.name} already.`, "assigned");

    await tx.audit({ staff: staffId, tenant: tenantId }, { name: person.name, tenant: tenant.name }, tenantId);
  });
}
