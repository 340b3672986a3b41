import { accessRules, type Classification, tenantDomains, tenants } from "@candor/db/schema";
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

/** The classes that open by themselves, and for how many days: the most generous rule of each. */
export async function rulesFor(tx: Tx) {
  const rules = await tx.db.select().from(accessRules).where(isNull(accessRules.endedAt));
  const days = new Map<Classification, number>();
  for (const rule of rules) days.set(rule.classification, Math.max(rule.days, days.get(rule.classification) ?? 0));
  return days;
}

export const domainOf = (email: string) => email.slice(email.lastIndexOf("@") + 1).toLowerCase();

/** The one tenant to which the domain of an address belongs. Where two claim it, a person decides. */
export async function homeOf(tx: Tx, email: string) {
  const found = await tx.db
    .select({ id: tenants.id })
    .from(tenantDomains)
    .innerJoin(tenants, eq(tenants.id, tenantDomains.tenantId))
    .where(and(eq(tenantDomains.domain, domainOf(email)), isNull(tenants.suspendedAt)))
    .limit(2);
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
