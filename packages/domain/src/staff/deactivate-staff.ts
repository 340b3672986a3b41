import { staff, staffAssignments } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import type { DeactivateStaff } from "./inputs.ts";
import { loadStaff } from "./load-staff.ts";
import { refuseLastStaffAdmin } from "./refuse-last-staff-admin.ts";

/** The database ends the person's sessions; a return starts without tenants. */
export function deactivateStaff(actor: Actor, { staffId }: DeactivateStaff) {
  return actingAs(actor, "staff:deactivate", async (tx) => {
    const person = await loadStaff(tx, staffId);
    await refuseLastStaffAdmin(tx, person);

    await tx.db.update(staff).set({ deactivatedAt: new Date() }).where(eq(staff.id, staffId));
    await tx.db.delete(staffAssignments).where(eq(staffAssignments.staffId, staffId));

    await tx.audit({ staff: staffId }, { name: person.name, email: person.email });
  });
}
