import { acceptances, acceptanceSeals, agreements, members, staff, tenants } from "@candor/db/schema";
import { and, desc, eq, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { ownTenant } from "../exposures/own-tenant.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import { askedOf } from "./asked-of.ts";
import type { GetTenantAgreement } from "./inputs.ts";

/** What is asked of my organisation, and all that was accepted for it before. */
export function getAgreement(actor: Actor) {
  return actingAs(actor, "agreement:read", async (tx) => {
    const { tenantId } = ownTenant(tx.who);
    return { ...(await askedOf(tx, tenantId)), acceptances: await acceptancesOf(tx, tenantId) };
  });
}

/** The same of a tenant, for its staff. */
export function getTenantAgreement(actor: Actor, { tenantId }: GetTenantAgreement) {
  return actingAs(actor, "agreement:read", async (tx) => {
    const tenant = await loadTenant(tx, tenantId);
    return { ...(await askedOf(tx, tenant.id)), acceptances: await acceptancesOf(tx, tenant.id) };
  });
}

/** All words ever published that this person of the staff may see, newest first. */
export function listAgreements(actor: Actor) {
  return actingAs(actor, "agreement:read", (tx) =>
    tx.db
      .select({
        id: agreements.id,
        number: agreements.number,
        forTenantId: agreements.forTenantId,
        tenant: tenants.name,
        title: agreements.title,
        body: agreements.body,
        sha256: agreements.sha256,
        publishedAt: agreements.publishedAt,
        publishedBy: staff.name,
      })
      .from(agreements)
      .innerJoin(staff, eq(staff.id, agreements.publishedBy))
      .leftJoin(tenants, eq(tenants.id, agreements.forTenantId))
      .orderBy(desc(agreements.number))
      .limit(100),
  );
}

const acceptancesOf = (tx: Tx, tenantId: string) =>
  tx.db
    .select({
      id: acceptances.id,
      number: agreements.number,
      sha256: acceptances.agreementSha256,
      kind: acceptances.kind,
      name: acceptances.name,
      title: acceptances.title,
      signedOn: acceptances.signedOn,
      member: members.name,
      at: acceptances.at,
      sealedAt: acceptanceSeals.at,
      // As openAcceptance decides it.
      isReadable:
        tx.who.kind === "staff" || tx.who.role === "tenant_admin"
          ? sql<boolean>`true`
          : sql<boolean>`${acceptances.memberId} is not distinct from ${tx.who.personId}::uuid`,
      isStamped: sql<boolean>`${acceptanceSeals.timestampToken} is not null`,
    })
    .from(acceptances)
    .innerJoin(agreements, eq(agreements.id, acceptances.agreementId))
    .leftJoin(members, and(eq(members.tenantId, acceptances.tenantId), eq(members.id, acceptances.memberId)))
    .leftJoin(
      acceptanceSeals,
      and(eq(acceptanceSeals.tenantId, acceptances.tenantId), eq(acceptanceSeals.acceptanceId, acceptances.id)),
    )
    .where(eq(acceptances.tenantId, tenantId))
    .orderBy(desc(acceptances.at), desc(acceptances.id))
    .limit(100);
