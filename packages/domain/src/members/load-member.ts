import { members } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { Conflict, NotFound } from "../errors.ts";

/** An active member of the actor's own tenant. */
export async function loadMember(tx: Tx, memberId: string) {
  if (!tx.who.tenantId) throw new NotFound();
  const [member] = await tx.db
    .select()
    .from(members)
    .where(and(eq(members.tenantId, tx.who.tenantId), eq(members.id, memberId)));
  if (!member) throw new NotFound();
  if (member.deactivatedAt) throw new Conflict(`${member.name} is deactivated. Invite them again first.`, "gone");
  return member;
}
