import { auditEvents, members, staff, tenants } from "@candor/db/schema";
import { and, desc, eq, gte, like, lt, or, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs } from "../acting-as.ts";
import { instant } from "../instants.ts";
import { fromCursor, toPage } from "../pages.ts";
import type { ListAuditEvents } from "./inputs.ts";

/** Who did what, newest first; for staff who see some tenants only, what was done about those. */
export function listAuditEvents(actor: Actor, { after, limit, ...filters }: ListAuditEvents) {
  return actingAs(actor, "audit:read", async (tx) => {
    const key = fromCursor(after, z.tuple([instant, z.uuid()]));
    const found = await tx.db
      .select({
        id: auditEvents.id,
        at: auditEvents.at,
        verb: auditEvents.verb,
        actorKind: auditEvents.actorKind,
        actorId: auditEvents.actorId,
        actorName: sql<string | null>`coalesce(${staff.name}, ${members.name})`,
        actorEmail: sql<string | null>`coalesce(${staff.email}, ${members.email})`,
        tenant: { id: tenants.id, slug: tenants.slug, name: tenants.name },
        subject: auditEvents.subject,
        detail: auditEvents.detail,
      })
      .from(auditEvents)
      .leftJoin(tenants, eq(tenants.id, auditEvents.tenantId))
      .leftJoin(staff, and(eq(auditEvents.actorKind, "staff"), eq(staff.id, auditEvents.actorId)))
      .leftJoin(members, and(eq(members.tenantId, auditEvents.tenantId), eq(members.id, auditEvents.actorId)))
      .where(
        and(
          matching(filters),
          key ? sql`(${auditEvents.at}, ${auditEvents.id}) < (${key[0]}::timestamptz, ${key[1]}::uuid)` : undefined,
        ),
      )
      .orderBy(desc(auditEvents.at), desc(auditEvents.id))
      .limit(limit + 1);
    return toPage(found, limit, (row) => [row.at.toISOString(), row.id]);
  });
}

/** Days are those of UTC, both included. */
function matching({ verb, personId, tenantId, from, until }: Omit<ListAuditEvents, "after" | "limit">) {
  return and(
    verb ? or(eq(auditEvents.verb, verb), like(auditEvents.verb, `${verb.replaceAll("_", "\\_")}:%`)) : undefined,
    personId ? eq(auditEvents.actorId, personId) : undefined,
    tenantId ? eq(auditEvents.tenantId, tenantId) : undefined,
    from ? gte(auditEvents.at, new Date(`${from}T00:00:00Z`)) : undefined,
    until ? lt(auditEvents.at, new Date(Date.parse(`${until}T00:00:00Z`) + 86_400_000)) : undefined,
  );
}
