import { advisories, advisoryRevisions, exposures, type Severity, statements, type Tlp } from "@candor/db/schema";
import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { type Actor, actingAs } from "../acting-as.ts";
import { instant } from "../instants.ts";
import { fromCursor, toPage } from "../pages.ts";
import type { ListToldAdvisories } from "./inputs.ts";

type Status = typeof statements.$inferSelect.status;
const told = alias(advisoryRevisions, "told");
const newest = sql`(select max(r.number) from advisory_revisions r where r.advisory_id = ${advisories.id})`;

/** What one may read, last said first: a visitor the public ones, a member those their organisation was told. */
export function listToldAdvisories(actor: Actor, { search, state, after, limit }: ListToldAdvisories) {
  return actingAs(actor, "advisory:read", async (tx) => {
    const key = fromCursor(after, z.tuple([instant, z.uuid()]));
    const found = await tx.db
      .select({
        id: advisories.id,
        trackingId: advisories.trackingId,
        state: advisories.state,
        title: told.title,
        summary: told.summary,
        severity: sql<Severity>`${told.severity}`,
        tlp: sql<Tlp>`${told.tlp}`,
        cves: told.cves,
        contested: told.contested,
        revision: told.number,
        updatedAt: told.publishedAt,
        publishedAt: advisories.publishedAt,
        nextUpdateDue: sql<string | null>`(select to_json(min(s.next_update_due)) #>> '{}' from ${statements} s
          where s.advisory_id = told.advisory_id and s.revision = told.number)`,
        /** The general word, for a visitor; null where only some products are spoken of. */
        said: sql<Status[]>`(select coalesce(array_agg(distinct s.status), '{}') from ${statements} s
          where s.advisory_id = told.advisory_id and s.revision = told.number)`,
        mine: exposures.status,
      })
      .from(advisories)
      .innerJoin(told, and(eq(told.advisoryId, advisories.id), sql`${told.number} = ${newest}`))
      .leftJoin(
        exposures,
        and(eq(exposures.advisoryId, advisories.id), eq(exposures.tenantId, tx.who.tenantId ?? noTenant)),
      )
      .where(
        and(
          state === "all" ? undefined : eq(advisories.state, state === "open" ? "published" : "closed"),
          search ? contains(search) : undefined,
          key ? sql`(${told.publishedAt}, ${advisories.id}) < (${key[0]}::timestamptz, ${key[1]}::uuid)` : undefined,
        ),
      )
      .orderBy(desc(told.publishedAt), desc(advisories.id))
      .limit(limit + 1);
    return toPage(found, limit, (row) => [row.updatedAt.toISOString(), row.id]);
  });
}

const noTenant = "00000000-0000-0000-0000-000000000000";

function contains(words: string): SQL {
  const like = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  return sql`(${advisories.trackingId} ilike ${like} or ${told.title} ->> 'en' ilike ${like} or ${told.title} ->> 'fr' ilike ${like}
    or array_to_string(${told.cves}, ' ') ilike ${like})`;
}
