import { staff } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import { sendInvitation } from "../members/send-invitation.ts";
import type { InviteStaff } from "./inputs.ts";

/** A person who left comes back as the same one, so that what they did before stays theirs. */
export function inviteStaff(actor: Actor, { email, name, role, locale }: InviteStaff) {
  return actingAs(actor, "staff:invite", async (tx) => {
    const [known] = await tx.db.select().from(staff).where(eq(staff.email, email));
    if (known && (known.role === "operator" || !known.deactivatedAt)) {
      throw new Conflict(`${email} belongs to the staff already.`, "known");
    }
    const id = await (known ? comeBack(tx, known.id, { name, role, locale }) : join(tx, { email, name, role, locale }));

    await tx.audit({ staff: id }, { email, name, role });
    await sendInvitation(tx, { app: "admin", to: { email, locale } });
    return { id };
  });
}

async function join(tx: Tx, person: typeof staff.$inferInsert) {
  const [row] = await tx.db.insert(staff).values(person).onConflictDoNothing().returning({ id: staff.id });
  if (!row) throw new Conflict(`${person.email} has just been invited by somebody else.`, "known");
  return row.id;
}

async function comeBack(tx: Tx, id: string, person: Pick<typeof staff.$inferInsert, "name" | "role" | "locale">) {
  await tx.db
    .update(staff)
    .set({ ...person, deactivatedAt: null, createdAt: new Date() })
    .where(eq(staff.id, id));
  return id;
}
