import type { AnswerAudience, AnswerValue, Localised } from "@candor/db/schema";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs } from "../acting-as.ts";
import { instant } from "../instants.ts";
import { containing, fromCursor, toPage } from "../pages.ts";
import type { ListEntries, staleCauses } from "./inputs.ts";
import { staleReasons } from "./stale-reasons.ts";

export type EntryRow = {
  id: string;
  number: number;
  question: Localised;
  value: AnswerValue;
  section: string;
  audience: AnswerAudience;
  owner: string;
  reviewOn: string;
  updatedAt: string;
  approvedAt: string | null;
  /** Something was written since it was approved, or it never was. */
  isWaiting: boolean;
  retiredAt: string | null;
  stale: (typeof staleCauses)[number][];
};

const states = {
  approved: sql`e.retired_at is null and e.approved_number is not null and cardinality(r.stale) = 0`,
  waiting: sql`e.retired_at is null and e.approved_number is distinct from e.number`,
  stale: sql`e.retired_at is null and cardinality(r.stale) > 0`,
  retired: sql`e.retired_at is not null`,
};

/** The library as its staff see it, last changed first; what is retired only where it is asked for. */
export function listEntries(actor: Actor, { search, state, audiences, ownerId, after, limit }: ListEntries) {
  return actingAs(actor, "library_entry:read", async (tx) => {
    const key = fromCursor(after, z.tuple([instant, z.uuid()]));
    const like = search ? containing(search) : null;
    const { rows } = await tx.db.execute<EntryRow>(sql`
      select e.id, e.number, e.question, e.value, e.section, e.audience, s.name as owner, e.review_on as "reviewOn",
        to_json(e.updated_at) #>> '{}' as "updatedAt", to_json(e.approved_at) #>> '{}' as "approvedAt",
        to_json(e.retired_at) #>> '{}' as "retiredAt", e.approved_number is distinct from e.number as "isWaiting", r.stale
      from library_entries e join staff s on s.id = e.owner_id cross join lateral (select ${staleReasons} as stale) r
      where ${state ? states[state] : sql`e.retired_at is null`}
        ${like ? sql`and (e.question::text ilike ${like} or e.narrative::text ilike ${like} or e.section ilike ${like})` : sql``}
        ${audiences.length > 0 ? sql`and e.audience = any (${sql.param(audiences)}::text[])` : sql``}
        ${ownerId ? sql`and e.owner_id = ${ownerId}::uuid` : sql``}
        ${key ? sql`and (e.updated_at, e.id) < (${key[0]}::timestamptz, ${key[1]}::uuid)` : sql``}
      order by e.updated_at desc, e.id desc limit ${limit + 1}`);
    return toPage(rows, limit, ({ updatedAt, id }) => [updatedAt, id]);
  });
}
