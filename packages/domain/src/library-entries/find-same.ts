import type { AnswerValue } from "@candor/db/schema";
import { sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

export type SameEntry = { normalised: string; entryId: string; value: AnswerValue };

/** Entries that are asked in the very words, by their normal form; what is retired answers nothing. */
export async function findSame({ db }: Tx, normalised: string[]): Promise<Map<string, SameEntry>> {
  if (normalised.length === 0) return new Map();
  const { rows } = await db.execute<SameEntry>(sql`
    select distinct on (w.normalised) w.normalised, e.id as "entryId", e.value
    from library_wordings w join library_entries e on e.id = w.entry_id and e.retired_at is null
    where w.normalised = any (${sql.param([...new Set(normalised)])}::text[]) order by w.normalised, e.created_at`);
  return new Map(rows.map((row) => [row.normalised, row]));
}
