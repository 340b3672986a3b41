import { staff } from "@candor/db/schema";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { Conflict } from "../errors.ts";

/** Somebody stays who can publish and invite. The rows are locked against two who demote each other at once. */
export async function refuseLastStaffAdmin(tx: Tx, person: typeof staff.$inferSelect) {
  if (person.role !== "advisory_admin") return;
  const admins = await tx.db
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.role, "advisory_admin"), isNull(staff.deactivatedAt)))
    .orderBy(asc(staff.id))
    .for("update");
  if (admins.some(({ id }) => id !== person.id)) return;
  throw new Conflict(
    `${person.name} is the last advisory administrator. Give somebody else the role first.`,
    "last_admin",
  );
}
