import { sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";

/** How many documents are open to me, and how many more I can ask for. */
export function countEvidence(actor: Actor) {
  return actingAs(actor, "document:read", async (tx) => {
    const { rows } = await tx.db.execute<{ open: number; locked: number }>(sql`
      select (count(*) filter (where o.is_open))::int as open, (count(*) filter (where not o.is_open))::int as locked from documents d
      cross join lateral (select exists (select from document_versions v where v.document_id = d.id) as is_open) o`);
    return rows[0] ?? { open: 0, locked: 0 };
  });
}
