import { documents, grants, members, services } from "@candor/db/schema";
import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs } from "../acting-as.ts";
import { instant } from "../instants.ts";
import { fromCursor, toPage } from "../pages.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import type { ListGrants } from "./inputs.ts";

const nameOfGiver = sql<string | null>`(select s.name from staff s where s.id = grants.granted_by)`;

/** What a tenant was let open, newest first; ended ones stay. */
export function listGrants(actor: Actor, { tenantId, after, limit }: ListGrants) {
  return actingAs(actor, "grant:read", async (tx) => {
    const tenant = await loadTenant(tx, tenantId);
    const key = fromCursor(after, z.tuple([instant, z.uuid()]));
    const found = await tx.db
      .select({
        id: grants.id,
        member: members.name,
        document: documents.title,
        classification: grants.classification,
        service: services.name,
        startsAt: grants.startsAt,
        expiresAt: grants.expiresAt,
        revokedAt: grants.revokedAt,
        revocation: grants.revocation,
        reason: grants.reason,
        // A member does not read the provider's staff list.
        grantedBy: tx.who.kind === "staff" ? nameOfGiver : sql<string | null>`null`,
        isLive: sql<boolean>`${grants.revokedAt} is null and (${grants.expiresAt} is null or ${grants.expiresAt} > now())`,
      })
      .from(grants)
      .leftJoin(members, and(eq(members.tenantId, grants.tenantId), eq(members.id, grants.memberId)))
      .leftJoin(documents, eq(documents.id, grants.documentId))
      .leftJoin(services, eq(services.id, grants.serviceId))
      .where(
        and(
          eq(grants.tenantId, tenant.id),
          key ? sql`(${grants.startsAt}, ${grants.id}) < (${key[0]}::timestamptz, ${key[1]}::uuid)` : undefined,
        ),
      )
      .orderBy(desc(grants.startsAt), desc(grants.id))
      .limit(limit + 1);
    return toPage(found, limit, ({ startsAt, id }) => [startsAt.toISOString(), id]);
  });
}
