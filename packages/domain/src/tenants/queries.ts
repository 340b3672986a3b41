import { tenants } from "@candor/db/schema";
import { and, asc, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs } from "../acting-as.ts";
import { containing, fromCursor, toPage } from "../pages.ts";
import type { ListTenants } from "./inputs.ts";
import { isOpen, isUnacknowledged, isUnread } from "./tenants.ts";

const own = (from: string, condition: SQL) =>
  sql<number>`(select count(*)::int from ${sql.raw(from)} e where e.tenant_id = tenants.id and ${condition})`;

/** The tenants this person of the staff works for, with what waits at each. By name. */
export function listTenants(actor: Actor, { search, after, limit }: ListTenants) {
  return actingAs(actor, "tenant:read", async (tx) => {
    const key = fromCursor(after, z.tuple([z.string(), z.uuid()]));
    const found = await tx.db
      .select({
        id: tenants.id,
        slug: tenants.slug,
        name: tenants.name,
        suspendedAt: tenants.suspendedAt,
        members: own("members", sql`e.deactivated_at is null`),
        subscriptions: own("subscriptions", sql`e.ended_at is null`),
        affected: own("exposures", sql`e.status = 'affected' and ${isOpen}`),
        unread: own("exposures", sql`${isOpen} and ${isUnread}`),
        unacknowledged: own("exposures", sql`${isOpen} and ${isUnacknowledged}`),
      })
      .from(tenants)
      .where(
        and(
          search?.trim() ? contains(search.trim()) : undefined,
          key ? sql`(${tenants.name}, ${tenants.id}) > (${key[0]}, ${key[1]}::uuid)` : undefined,
        ),
      )
      .orderBy(asc(tenants.name), asc(tenants.id))
      .limit(limit + 1);
    return toPage(found, limit, ({ name, id }) => [name, id]);
  });
}

function contains(words: string): SQL | undefined {
  const like = containing(words);
  return or(sql`${tenants.name} ilike ${like}`, sql`${tenants.slug} ilike ${like}`);
}
