import { members } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import type { DeactivateMember } from "./inputs.ts";
import { loadMember } from "./load-member.ts";
import { refuseLastAdmin } from "./refuse-last-admin.ts";

/** What the person read and acknowledged stays; the database ends their sessions. */
export function deactivateMember(actor: Actor, { memberId }: DeactivateMember) {
  return actingAs(actor, "member:deactivate", async (tx) => {
    const member = await loadMember(tx, memberId);
    await refuseLastAdmin(tx, member);

    await tx.db
      .update(members)
      .set({ deactivatedAt: new Date() })
      .where(and(eq(members.tenantId, member.tenantId), eq(members.id, memberId)));

    await tx.audit({ member: memberId }, { name: member.name, email: member.email });
  });
}
