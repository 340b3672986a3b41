import type { AnswerValue, Localised } from "@candor/db/schema";
import { createIndex, type Entry, type Index, type Wording } from "@candor/matching";
import { sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

type Row = {
  id: string;
  question: Localised;
  narrative: Localised;
  value: AnswerValue;
  section: string;
  wordings: Wording[];
};
export type LibraryIndex = { index: Index; entries: Map<string, Pick<Row, "question" | "value">> };

// Reading two thousand entries takes some tenths of a second and the library changes some times a day. It belongs to the provider
// and holds nothing of any tenant, so one reading serves whoever may read the library at all.
let kept: { state: string; library: LibraryIndex } | undefined;

/** The library as it can be searched, as it stands now; what is retired is not in it. */
export async function readLibrary(tx: Tx): Promise<LibraryIndex> {
  const state = await stateOf(tx);
  if (kept?.state === state) return kept.library;
  const { rows } = await tx.db.execute<Row>(sql`
    select e.id, e.question, e.narrative, e.value, e.section,
      (select coalesce(json_agg(json_build_object('text', w.text, 'locale', w.locale,
          'kind', case when w.origin = 'written' then 'own' else 'remembered' end) order by w.added_at, w.id), '[]')
        from library_wordings w where w.entry_id = e.id) as wordings
    from library_entries e where e.retired_at is null order by e.created_at, e.id`);
  const entries = rows.map(({ narrative, ...row }): Entry => ({ ...row, answer: narrative }));
  const library = { index: createIndex(entries), entries: new Map(rows.map((row) => [row.id, row])) };
  kept = { state, library };
  return library;
}

/** Says whether anything changed: every change of an entry or of its wordings moves a date or a count. */
async function stateOf({ db }: Tx): Promise<string> {
  const { rows } = await db.execute<{ state: string }>(sql`
    select concat_ws(' ', current_database(), pg_postmaster_start_time(),
      (select concat_ws(' ', count(*), max(updated_at), sum(number)) from library_entries where retired_at is null),
      (select concat_ws(' ', count(*), max(added_at)) from library_wordings)) as state`);
  return rows[0]?.state ?? "";
}
