import { sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { staleReasons } from "./stale-reasons.ts";

type Counts = { all: number; usable: number; waiting: number; stale: number };

/** How much of the library can be relied on now. */
export function countEntries(actor: Actor) {
  return actingAs(actor, "library_entry:read", async (tx) => {
    const { rows } = await tx.db.execute<Counts>(sql`
      select count(*)::int as "all",
        (count(*) filter (where e.approved_number is not null and cardinality(r.stale) = 0))::int as usable,
        (count(*) filter (where e.approved_number is distinct from e.number))::int as waiting,
        (count(*) filter (where cardinality(r.stale) > 0))::int as stale
      from library_entries e cross join lateral (select ${staleReasons} as stale) r where e.retired_at is null`);
    return rows[0] ?? { all: 0, usable: 0, waiting: 0, stale: 0 };
  });
}
