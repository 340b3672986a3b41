import { staff } from "@candor/db/schema";
import { and, eq, ne } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { Conflict, NotFound } from "../errors.ts";

/** An active person of the staff. The operator's account belongs to the machine and is not changed from here. */
export async function loadStaff(tx: Tx, staffId: string) {
  const [person] = await tx.db
    .select()
    .from(staff)
    .where(and(eq(staff.id, staffId), ne(staff.role, "operator")));
  if (!person) throw new NotFound();
  if (person.deactivatedAt) throw new Conflict(`${person.name} is deactivated. Invite them again first.`, "gone");
  return person;
}
