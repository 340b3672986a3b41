import {
  members,
  objections,
  subProcessorFollowers,
  subProcessorNotices,
  subProcessors,
  tenants,
} from "@candor/db/schema";
import { and, asc, desc, eq, gt, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs } from "../acting-as.ts";
import { ownTenant } from "../exposures/own-tenant.ts";
import { instant } from "../instants.ts";
import { fromCursor, toPage } from "../pages.ts";
import { readToday } from "../provider-settings/read-today.ts";
import type { ListNotices, ListObjections } from "./inputs.ts";
import { selectNotices } from "./select-notices.ts";
import { mayEdit, stateOf } from "./sub-processors.ts";

/** Everybody who handles data for the provider, by name, and what is to change. A few dozen, so they come whole. */
export function listSubProcessors(actor: Actor) {
  return actingAs(actor, "sub_processor:read", async (tx) => {
    const today = await readToday(tx);
    const lastChange = sql<string | null>`(select max(n.effective_on)::text from sub_processor_notices n
      where n.sub_processor_id = sub_processors.id and n.change = 'change' and n.effective_on <= ${today}::date)`;
    const found = await tx.db
      .select({ row: subProcessors, changedOn: lastChange })
      .from(subProcessors)
      .orderBy(asc(subProcessors.name), asc(subProcessors.id));
    const upcoming = await selectNotices(tx, gt(subProcessorNotices.effectiveOn, today)).orderBy(
      asc(subProcessorNotices.effectiveOn),
      asc(subProcessorNotices.id),
    );
    return {
      today,
      rows: found.map(({ row: { createdBy: _, createdAt: __, ...row }, changedOn }) => ({
        ...row,
        state: stateOf(row, today),
        mayEdit: mayEdit(row.announcedAt, changedOn, today),
      })),
      upcoming: upcoming.map((notice) => ({ ...notice, isOpen: isOpen(notice, today) })),
    };
  });
}

/** Every notice there was, the newest first. */
export function listNotices(actor: Actor, { after, limit }: ListNotices) {
  return actingAs(actor, "sub_processor:read", async (tx) => {
    const today = await readToday(tx);
    const key = fromCursor(after, z.tuple([instant, z.uuid()]));
    const { publishedAt, id } = subProcessorNotices;
    const found = await selectNotices(
      tx,
      key ? sql`(${publishedAt}, ${id}) < (${key[0]}::timestamptz, ${key[1]}::uuid)` : undefined,
    )
      .orderBy(desc(publishedAt), desc(id))
      .limit(limit + 1);
    return toPage(
      found.map((notice) => ({ ...notice, isOpen: isOpen(notice, today) })),
      limit,
      (row) => [row.publishedAt.toISOString(), row.id],
    );
  });
}

const isOpen = ({ change, objectBy }: { change: string; objectBy: string }, today: string) =>
  change !== "end" && objectBy >= today;

/** Who objected to a change, and why: a member reads those of their organisation, staff those of their tenants. */
export function listObjections(actor: Actor, { noticeId, after, limit }: ListObjections) {
  return actingAs(actor, "objection:read", async (tx) => {
    const key = fromCursor(after, z.tuple([instant, z.uuid()]));
    const found = await tx.db
      .select({
        id: objections.id,
        at: objections.at,
        reason: objections.reason,
        member: members.name,
        tenant: { slug: tenants.slug, name: tenants.name },
      })
      .from(objections)
      .innerJoin(members, and(eq(members.tenantId, objections.tenantId), eq(members.id, objections.memberId)))
      .innerJoin(tenants, eq(tenants.id, objections.tenantId))
      .where(
        and(
          eq(objections.noticeId, noticeId),
          tx.who.kind === "member" ? eq(objections.tenantId, ownTenant(tx.who).tenantId) : undefined,
          key ? sql`(${objections.at}, ${objections.id}) < (${key[0]}::timestamptz, ${key[1]}::uuid)` : undefined,
        ),
      )
      .orderBy(desc(objections.at), desc(objections.id))
      .limit(limit + 1);
    return toPage(found, limit, ({ at, id }) => [at.toISOString(), id]);
  });
}

/** Whether I hear of changes by mail. */
export function isFollowing(actor: Actor) {
  return actingAs(actor, "sub_processor:read", async (tx) => {
    const { tenantId, memberId } = ownTenant(tx.who);
    const mine = and(eq(subProcessorFollowers.tenantId, tenantId), eq(subProcessorFollowers.memberId, memberId));
    return { follows: (await tx.db.$count(subProcessorFollowers, mine)) > 0 };
  });
}
