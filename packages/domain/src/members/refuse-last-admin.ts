import { members } from "@candor/db/schema";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { Conflict } from "../errors.ts";

/** A tenant keeps one administrator. The rows are locked: two who demote each other at once wait for each other. */
export async function refuseLastAdmin(tx: Tx, member: typeof members.$inferSelect) {
  if (member.role !== "tenant_admin") return;
  const admins = await tx.db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.tenantId, member.tenantId), eq(members.role, "tenant_admin"), isNull(members.deactivatedAt)))
    .orderBy(asc(members.id))
    .for("update");
  if (admins.some(({ id }) => id !== member.id)) return;
  throw new Conflict(
    `${member.name} is the last administrator. Make somebody else an administrator first.`,
    "last_admin",
  );
}
