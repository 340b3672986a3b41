import { members } from "@candor/db/schema";
import { and, eq, gt, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { Conflict, LimitReached } from "../errors.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import type { InviteMember } from "./inputs.ts";
import { sendInvitation } from "./send-invitation.ts";

const perHour = 200;

/** Into the own tenant, or by staff into one they see. A person who left comes back as the same member. */
export function inviteMember(actor: Actor, { tenantId, email, name, role, locale }: InviteMember) {
  return actingAs(actor, "member:invite", async (tx) => {
    const tenant = await loadTenant(tx, tenantId);
    const [known] = await tx.db
      .select()
      .from(members)
      .where(and(eq(members.tenantId, tenant.id), eq(members.email, email)));
    if (known && !known.deactivatedAt) throw new Conflict(`${email} is a member of ${tenant.name} already.`, "known");
    await refuseFlood(tx, tenant.id);

    const person = { name, role, locale: locale ?? tenant.locale, invitedBy: tx.who.personId };
    const id = known
      ? await comeBack(tx, known, person)
      : await join(tx, { ...person, tenantId: tenant.id, email, timeZone: tenant.timeZone });

    await tx.audit({ member: id }, { email, name, role }, tenant.id);
    await sendInvitation(tx, { app: "portal", to: { email, locale: person.locale, memberId: id }, tenant });
    return { id };
  });
}

async function join(tx: Tx, person: typeof members.$inferInsert) {
  const [row] = await tx.db.insert(members).values(person).onConflictDoNothing().returning({ id: members.id });
  if (!row) throw new Conflict(`${person.email} has just been invited by somebody else.`, "known");
  return row.id;
}

async function comeBack(
  tx: Tx,
  { tenantId, id }: typeof members.$inferSelect,
  person: Partial<typeof members.$inferInsert>,
) {
  await tx.db
    .update(members)
    .set({ ...person, deactivatedAt: null, createdAt: new Date() })
    .where(and(eq(members.tenantId, tenantId), eq(members.id, id)));
  return id;
}

/** Each invitation is a mail to an address that somebody typed. */
async function refuseFlood(tx: Tx, tenantId: string) {
  const [recent] = await tx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(members)
    .where(and(eq(members.tenantId, tenantId), gt(members.createdAt, sql`now() - interval '1 hour'`)));
  if (recent && recent.n >= perHour) throw new LimitReached("Too many invitations in an hour. Wait, then go on.");
}
