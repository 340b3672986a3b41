import type { AnswerValue, Localised } from "@candor/db/schema";
import { normalise } from "@candor/matching";
import { sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import type { FindAlike } from "./inputs.ts";

type Alike = { id: string; question: Localised; value: AnswerValue; isSame: boolean; isContradiction: boolean };

/** Entries that ask the same as what is being written, before two answers to one question stand in the library. */
export function findAlike(actor: Actor, { entryId, question, value }: FindAlike) {
  return actingAs(actor, "library_entry:read", async ({ db }) => {
    const forms = [question.en, question.fr].flatMap((text) => (text ? [normalise(text)] : []));
    const { rows } = await db.execute<Alike>(sql`
      select e.id, e.question, e.value, true as "isSame",
        e.value <> ${value} and e.value <> 'none' and ${value} <> 'none' as "isContradiction"
      from library_entries e where e.retired_at is null and e.id is distinct from ${entryId ?? null}::uuid
        and exists (select from library_wordings w where w.entry_id = e.id and w.normalised = any (${sql.param(forms)}::text[]))
      order by e.updated_at desc limit 5`);
    return rows;
  });
}
