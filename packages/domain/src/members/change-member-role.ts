import { members } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { ChangeMemberRole } from "./inputs.ts";
import { loadMember } from "./load-member.ts";
import { refuseLastAdmin } from "./refuse-last-admin.ts";

/** The database ends the person's sessions: the next sign-in has the new role. */
export function changeMemberRole(actor: Actor, { memberId, role }: ChangeMemberRole) {
  return actingAs(actor, "member:change_role", async (tx) => {
    const member = await loadMember(tx, memberId);
    if (member.role === role) throw new Conflict(`${member.name} has this role already.`, "same_role");
    await refuseLastAdmin(tx, member);

    await tx.db
      .update(members)
      .set({ role })
      .where(and(eq(members.tenantId, member.tenantId), eq(members.id, memberId)));

    await tx.audit({ member: memberId }, { name: member.name, from: member.role, to: role });
  });
}
