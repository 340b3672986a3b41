import { staff, staffAssignments } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { ChangeStaffRole } from "./inputs.ts";
import { loadStaff } from "./load-staff.ts";
import { refuseLastStaffAdmin } from "./refuse-last-staff-admin.ts";

/** The database ends the person's sessions. Assignments end with the account manager's role that they are for. */
export function changeStaffRole(actor: Actor, { staffId, role }: ChangeStaffRole) {
  return actingAs(actor, "staff:change_role", async (tx) => {
    const person = await loadStaff(tx, staffId);
    if (person.role === role) throw new Conflict(`${person.name} has this role already.`, "same_role");
    await refuseLastStaffAdmin(tx, person);

    await tx.db.update(staff).set({ role }).where(eq(staff.id, staffId));
    if (person.role === "account_manager") {
      await tx.db.delete(staffAssignments).where(eq(staffAssignments.staffId, staffId));
    }

    await tx.audit({ staff: staffId }, { name: person.name, from: person.role, to: role });
  });
}
