import { accessRequests, documents, members, tenantDomains, tenants } from "@candor/db/schema";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import type { PreviewRule } from "./inputs.ts";
import { homeOf, rulesFor } from "./access-requests.ts";

const shown = 100;

/** Whom the rule would let in today: the tenants with domains, the open requests that it would answer, the documents. */
export function previewRule(actor: Actor, { classification }: PreviewRule) {
  return actingAs(actor, "access_rule:read", async (tx) => {
    const released = and(eq(documents.classification, classification), isNull(documents.withdrawnAt));
    return {
      tenants: await tenantsWithDomains(tx),
      documents: await tx.db.$count(documents, and(released, sql`${documents.releasedAt} is not null`)),
      requests: await answered(tx, classification),
    };
  });
}

const tenantsWithDomains = (tx: Tx) =>
  tx.db
    .select({
      id: tenants.id,
      name: tenants.name,
      domains: sql<string[]>`array_agg(${tenantDomains.domain} order by ${tenantDomains.domain})`,
      members: sql<number>`(select count(*)::int from ${members} m where m.tenant_id = tenants.id and m.deactivated_at is null)`,
    })
    .from(tenants)
    .innerJoin(tenantDomains, eq(tenantDomains.tenantId, tenants.id))
    .where(isNull(tenants.suspendedAt))
    .groupBy(tenants.id)
    .orderBy(asc(tenants.name))
    .limit(shown);

/** Open requests whose every document some rule would then open. */
async function answered(tx: Tx, classification: PreviewRule["classification"]) {
  const opened = [...(await rulesFor(tx)).keys(), classification];
  const open = await tx.db
    .select({
      id: accessRequests.id,
      name: accessRequests.name,
      email: accessRequests.email,
      company: accessRequests.company,
      tenantId: accessRequests.tenantId,
    })
    .from(accessRequests)
    .where(
      and(
        isNull(accessRequests.decidedAt),
        sql`not exists (select 1 from unnest(${accessRequests.documentIds}) wanted(id) where not exists (
          select 1 from ${documents} d where d.id = wanted.id and ${inArray(sql`d.classification`, opened)}))`,
      ),
    )
    .orderBy(asc(accessRequests.createdAt))
    .limit(shown);
  const homes = await Promise.all(open.map(async (one) => one.tenantId ?? (await homeOf(tx, one.email))));
  return open.filter((_, n) => homes[n]).map(({ tenantId: _, ...one }) => one);
}
