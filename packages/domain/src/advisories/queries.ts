import { advisories, advisoryDrafts } from "@candor/db/schema";
import { and, desc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs } from "../acting-as.ts";
import { instant } from "../instants.ts";
import { fromCursor, toPage } from "../pages.ts";
import type { ListAdvisories } from "./inputs.ts";

const dueOf = sql<Date | null>`(select min(s.next_update_due) from statements s
  where s.advisory_id = advisories.id and s.revision = advisories.revision)`;
const overdue = sql`advisories.state = 'published' and ${dueOf} < now()`;

/** The desk's list, last said first. Drafts have the time of their last change. */
export function listAdvisories(actor: Actor, input: ListAdvisories) {
  const { after, limit, search, states } = input;
  return actingAs(actor, "draft:read", async (tx) => {
    const key = fromCursor(after, z.tuple([instant, z.uuid()]));
    const found = await tx.db
      .select({
        id: advisories.id,
        trackingId: advisories.trackingId,
        state: advisories.state,
        revision: advisories.revision,
        title: advisoryDrafts.title,
        severity: advisories.severity,
        tlp: advisories.tlp,
        contested: advisoryDrafts.contested,
        updatedAt: advisories.updatedAt,
        publishedAt: advisories.publishedAt,
        nextUpdateDue: dueOf.mapWith((due) => new Date(due as string)),
        isOverdue: sql<boolean>`(${overdue}) is true`,
        hasChanges: sql<boolean>`${advisories.state} <> 'draft' and ${advisoryDrafts.updatedAt} > ${advisories.updatedAt}`,
      })
      .from(advisories)
      .innerJoin(advisoryDrafts, eq(advisoryDrafts.advisoryId, advisories.id))
      .where(
        and(
          states.length > 0 ? inArray(advisories.state, states) : undefined,
          input.overdue ? overdue : undefined,
          search?.trim() ? contains(search.trim()) : undefined,
          key
            ? sql`(${advisories.updatedAt}, ${advisories.id}) < (${key[0]}::timestamptz, ${key[1]}::uuid)`
            : undefined,
        ),
      )
      .orderBy(desc(advisories.updatedAt), desc(advisories.id))
      .limit(limit + 1);
    return toPage(found, limit, (row) => [row.updatedAt.toISOString(), row.id]);
  });
}

/** How many stand in each state, and how many promised an update that is late. */
export function countAdvisories(actor: Actor) {
  return actingAs(actor, "draft:read", async (tx) => {
    const rows = await tx.db
      .select({
        state: advisories.state,
        n: sql<number>`count(*)::int`,
        late: sql<number>`count(*) filter (where ${overdue})::int`,
      })
      .from(advisories)
      .groupBy(advisories.state);
    const of = (state: string) => rows.find((row) => row.state === state)?.n ?? 0;
    return {
      draft: of("draft"),
      published: of("published"),
      closed: of("closed"),
      overdue: rows.reduce((sum, { late }) => sum + late, 0),
    };
  });
}

function contains(words: string): SQL | undefined {
  const like = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  return or(
    sql`${advisories.trackingId} ilike ${like}`,
    sql`${advisoryDrafts.title} ->> 'en' ilike ${like}`,
    sql`${advisoryDrafts.title} ->> 'fr' ilike ${like}`,
    sql`array_to_string(${advisoryDrafts.cves}, ' ') ilike ${like}`,
  );
}
