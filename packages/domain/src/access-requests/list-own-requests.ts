import { accessRequests, members } from "@candor/db/schema";
import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Localised } from "@candor/db/schema";
import { type Actor, actingAs } from "../acting-as.ts";
import { ownTenant } from "../exposures/own-tenant.ts";
import { instant } from "../instants.ts";
import { fromCursor, toPage } from "../pages.ts";
import type { ListOwnRequests } from "./inputs.ts";

/** What people of my organisation asked for, and how it was answered; newest first. */
export function listOwnRequests(actor: Actor, { after, limit }: ListOwnRequests) {
  return actingAs(actor, "own_request:read", async (tx) => {
    const { tenantId } = ownTenant(tx.who);
    const key = fromCursor(after, z.tuple([instant, z.uuid()]));
    const { id, createdAt } = accessRequests;
    const found = await tx.db
      .select({
        id,
        createdAt,
        member: members.name,
        reason: accessRequests.reason,
        decision: accessRequests.decision,
        decidedAt: accessRequests.decidedAt,
        answer: accessRequests.answer,
        // Of what is no longer listed to the reader, not even the title.
        documents: sql<Localised[]>`coalesce((select json_agg(d.title order by d.id) from documents d
          where d.id = any (${accessRequests.documentIds})), '[]')`,
      })
      .from(accessRequests)
      .leftJoin(members, and(eq(members.tenantId, accessRequests.tenantId), eq(members.id, accessRequests.memberId)))
      .where(
        and(
          eq(accessRequests.tenantId, tenantId),
          key ? sql`(${createdAt}, ${id}) < (${key[0]}::timestamptz, ${key[1]}::uuid)` : undefined,
        ),
      )
      .orderBy(desc(createdAt), desc(id))
      .limit(limit + 1);
    return toPage(found, limit, (row) => [row.createdAt.toISOString(), row.id]);
  });
}
