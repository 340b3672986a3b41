import { members, tenants } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";

/** As the mark says it. */
export async function loadReader(tx: Tx, tenantId: string, memberId: string) {
  const [person] = await tx.db
    .select({ person: members.name, tenant: tenants.name })
    .from(members)
    .innerJoin(tenants, eq(tenants.id, members.tenantId))
    .where(and(eq(members.tenantId, tenantId), eq(members.id, memberId)));
  if (!person) throw new NotFound();
  return { ...person, timeZone: tx.who.timeZone, locale: tx.who.locale };
}
