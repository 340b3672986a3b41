import { members, memberSessions, staff, staffSessions, tenants } from "@candor/db/schema";
import { and, desc, eq, lt } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { readBrand } from "../provider-settings/read-brand.ts";

/** Who is signed in, at which tenant, under whose brand, and when they were here before. */
export function getProfile(actor: Actor) {
  return actingAs(actor, "profile:read", async (tx) => {
    const { kind, role, sessionId } = tx.who;
    if (kind !== "member" && kind !== "staff") throw new NotFound();
    const person = kind === "member" ? await readMember(tx) : await readStaff(tx);
    if (!person) throw new NotFound();
    return {
      kind,
      role: role ?? "",
      sessionId,
      ...person,
      lastVisitAt: await lastVisit(tx),
      brand: await readBrand(tx),
    };
  });
}

async function readMember(tx: Tx) {
  const [row] = await tx.db
    .select({
      id: members.id,
      name: members.name,
      email: members.email,
      locale: members.locale,
      timeZone: members.timeZone,
      tenant: { id: tenants.id, slug: tenants.slug, name: tenants.name },
    })
    .from(members)
    .innerJoin(tenants, eq(tenants.id, members.tenantId))
    .where(and(eq(members.tenantId, tx.who.tenantId ?? ""), eq(members.id, tx.who.personId ?? "")));
  return row;
}

async function readStaff(tx: Tx) {
  const [row] = await tx.db
    .select({ id: staff.id, name: staff.name, email: staff.email, locale: staff.locale, timeZone: staff.timeZone })
    .from(staff)
    .where(eq(staff.id, tx.who.personId ?? ""));
  return row && { ...row, tenant: null };
}

/** When the session before this one was last used. */
async function lastVisit(tx: Tx): Promise<Date | null> {
  const { kind, tenantId, personId, sessionId } = tx.who;
  const table = kind === "member" ? memberSessions : staffSessions;
  const own =
    kind === "member"
      ? and(eq(memberSessions.tenantId, tenantId ?? ""), eq(memberSessions.memberId, personId ?? ""))
      : eq(staffSessions.staffId, personId ?? "");
  const [current] = await tx.db
    .select({ at: table.createdAt })
    .from(table)
    .where(and(own, eq(table.id, sessionId ?? "")));
  if (!current) return null;
  const [before] = await tx.db
    .select({ at: table.lastSeenAt })
    .from(table)
    .where(and(own, lt(table.createdAt, current.at)))
    .orderBy(desc(table.createdAt))
    .limit(1);
  return before?.at ?? null;
}
