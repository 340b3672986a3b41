import { accessRequests, accessRules, documents, staff, tenantDomains, tenants } from "@candor/db/schema";
import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { instant } from "../instants.ts";
import { fromCursor, toPage } from "../pages.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import type { GetAccessRequest, ListAccessRequests, ListTenantDomains } from "./inputs.ts";
import { homeOf } from "./access-requests.ts";

const columns = {
  id: accessRequests.id,
  tenant: tenants.name,
  email: accessRequests.email,
  name: accessRequests.name,
  company: accessRequests.company,
  reason: accessRequests.reason,
  tenantId: accessRequests.tenantId,
  documentIds: accessRequests.documentIds,
  createdAt: accessRequests.createdAt,
  decision: accessRequests.decision,
  decidedAt: accessRequests.decidedAt,
  answer: accessRequests.answer,
};

/** What waits for a decision, or was decided: newest first. */
export function listAccessRequests(actor: Actor, { isOpen, after, limit }: ListAccessRequests) {
  return actingAs(actor, "access_request:read", async (tx) => {
    const key = fromCursor(after, z.tuple([instant, z.uuid()]));
    const { createdAt, id, decidedAt } = accessRequests;
    const found = await tx.db
      .select(columns)
      .from(accessRequests)
      .leftJoin(tenants, eq(tenants.id, sql`coalesce(${accessRequests.tenantId}, ${accessRequests.intoTenantId})`))
      .where(
        and(
          isOpen ? isNull(decidedAt) : isNotNull(decidedAt),
          key ? sql`(${createdAt}, ${id}) < (${key[0]}::timestamptz, ${key[1]}::uuid)` : undefined,
        ),
      )
      .orderBy(desc(createdAt), desc(id))
      .limit(limit + 1);
    return toPage(found, limit, (row) => [row.createdAt.toISOString(), row.id]);
  });
}

/** One request with what it asks for and where whoever asks belongs. */
export function getAccessRequest(actor: Actor, { requestId }: GetAccessRequest) {
  return actingAs(actor, "access_request:read", async (tx) => {
    const [request] = await tx.db.select().from(accessRequests).where(eq(accessRequests.id, requestId));
    if (!request) throw new NotFound();
    const home = request.tenantId ?? request.intoTenantId ?? (await homeOf(tx, request.email));
    return { ...request, home: home ? await nameOf(tx, home) : null, documents: await wanted(tx, request.documentIds) };
  });
}

async function nameOf(tx: Tx, tenantId: string) {
  const [tenant] = await tx.db
    .select({ id: tenants.id, slug: tenants.slug, name: tenants.name })
    .from(tenants)
    .where(eq(tenants.id, tenantId));
  return tenant ?? null;
}

const wanted = (tx: Tx, documentIds: string[]) =>
  tx.db
    .select({
      id: documents.id,
      title: documents.title,
      classification: documents.classification,
      kind: documents.kind,
    })
    .from(documents)
    .where(inArray(documents.id, documentIds))
    .orderBy(asc(documents.id));

export function listRules(actor: Actor) {
  return actingAs(actor, "access_rule:read", (tx) =>
    tx.db
      .select({
        id: accessRules.id,
        classification: accessRules.classification,
        days: accessRules.days,
        createdAt: accessRules.createdAt,
        createdBy: staff.name,
        endedAt: accessRules.endedAt,
      })
      .from(accessRules)
      .innerJoin(staff, eq(staff.id, accessRules.createdBy))
      .orderBy(sql`${accessRules.endedAt} desc nulls first`, desc(accessRules.createdAt))
      .limit(100),
  );
}

export function listTenantDomains(actor: Actor, { tenantId }: ListTenantDomains) {
  return actingAs(actor, "access_rule:read", async (tx) => {
    const tenant = await loadTenant(tx, tenantId);
    return tx.db
      .select({ domain: tenantDomains.domain, createdAt: tenantDomains.createdAt })
      .from(tenantDomains)
      .where(eq(tenantDomains.tenantId, tenant.id))
      .orderBy(asc(tenantDomains.domain));
  });
}
