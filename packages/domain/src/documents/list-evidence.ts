import { sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs } from "../acting-as.ts";
import { instant } from "../instants.ts";
import { containing, fromCursor, toPage } from "../pages.ts";
import type { ListEvidence } from "./inputs.ts";
import { selectEvidence } from "./select-evidence.ts";

/** What there is to read for me, and what I can ask for: last changed first. */
export function listEvidence(actor: Actor, input: ListEvidence) {
  return actingAs(actor, "document:read", async (tx) => {
    const key = fromCursor(input.after, z.tuple([instant, z.uuid()]));
    const rows = await selectEvidence(
      tx,
      sql`${input.kinds.length > 0 ? sql`d.kind = any (${sql.param(input.kinds)}::text[])` : sql`true`}
        ${input.classifications.length > 0 ? sql`and d.classification = any (${sql.param(input.classifications)}::text[])` : sql``}
        ${input.mine ? mine : sql``}
        ${input.open ? open : sql``}
        ${input.search?.trim() ? titled(input.search.trim()) : sql``}
        ${key ? sql`and (d.updated_at, d.id) < (${key[0]}::timestamptz, ${key[1]}::uuid)` : sql``}
      order by d.updated_at desc, d.id desc limit ${input.limit + 1}`,
    );
    return toPage(rows, input.limit, ({ updatedAt, id }) => [updatedAt, id]);
  });
}

// Versions of what is closed are not there to be found.
const open = sql`and exists (select 1 from document_versions o where o.document_id = d.id)`;
const titled = (words: string) => {
  const like = containing(words);
  return sql`and (d.title ->> 'en' ilike ${like} or d.title ->> 'fr' ilike ${like})`;
};
const mine = sql`and (not exists (select 1 from document_services l where l.document_id = d.id) or exists (
  select 1 from document_services l join subscriptions b on b.service_id = l.service_id and b.ended_at is null
  where l.document_id = d.id))`;
