import { members } from "@candor/db/schema";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs } from "../acting-as.ts";
import { fromCursor, toPage } from "../pages.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import type { CountMembers, ListMembers } from "./inputs.ts";

const isGone = sql<boolean>`${members.deactivatedAt} is not null`;

/** Active members by name, then those who left. */
export function listMembers(actor: Actor, { tenantId, after, limit }: ListMembers) {
  return actingAs(actor, "member:read", async (tx) => {
    const tenant = await loadTenant(tx, tenantId);
    const key = fromCursor(after, z.tuple([z.boolean(), z.string(), z.uuid()]));
    const found = await tx.db
      .select({
        id: members.id,
        name: members.name,
        email: members.email,
        role: members.role,
        invitedAt: members.createdAt,
        lastSignInAt: members.lastSignInAt,
        deactivatedAt: members.deactivatedAt,
      })
      .from(members)
      .where(
        and(
          eq(members.tenantId, tenant.id),
          key
            ? sql`(${isGone}, ${members.name}, ${members.id}) > (${key[0]}::boolean, ${key[1]}, ${key[2]}::uuid)`
            : undefined,
        ),
      )
      .orderBy(asc(isGone), asc(members.name), asc(members.id))
      .limit(limit + 1);
    return toPage(found, limit, (row) => [row.deactivatedAt !== null, row.name, row.id]);
  });
}

/** How many can sign in, how many of them administer, how many never came. */
export function countMembers(actor: Actor, { tenantId }: CountMembers) {
  return actingAs(actor, "member:read", async (tx) => {
    const tenant = await loadTenant(tx, tenantId);
    const [counts] = await tx.db
      .select({
        active: sql<number>`count(*)::int`,
        admins: sql<number>`count(*) filter (where ${members.role} = 'tenant_admin')::int`,
        waiting: sql<number>`count(*) filter (where ${members.lastSignInAt} is null)::int`,
      })
      .from(members)
      .where(and(eq(members.tenantId, tenant.id), isNull(members.deactivatedAt)));
    return counts ?? { active: 0, admins: 0, waiting: 0 };
  });
}
