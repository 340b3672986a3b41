import { staffAssignments } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import type { UnassignTenant } from "./inputs.ts";
import { loadStaff } from "./load-staff.ts";

/** From the next request on the account manager sees the tenant no more. */
export function unassignTenant(actor: Actor, { staffId, tenantId }: UnassignTenant) {
  return actingAs(actor, "staff:unassign", async (tx) => {
    const [person, tenant] = [await loadStaff(tx, staffId), await loadTenant(tx, tenantId)];

    const { rowCount } = await tx.db
      .delete(staffAssignments)
      .where(and(eq(staffAssignments.staffId, staffId), eq(staffAssignments.tenantId, tenantId)));
    if (!rowCount) throw new Conflict(`${person.name} does not look after ${tenant.name}.`, "not_assigned");

    await tx.audit({ staff: staffId, tenant: tenantId }, { name: person.name, tenant: tenant.name }, tenantId);
  });
}
