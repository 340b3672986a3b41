import { products } from "@candor/db/schema";
import { sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";

/** How many products the inventory names, and how many of them an open advisory names as it stands now. */
export function summariseProducts(actor: Actor) {
  return actingAs(actor, "inventory:read", async ({ db }) => {
    const { rows } = await db.execute<{ named: number }>(sql`
      select count(distinct m.product_id)::int as "named"
      from advisories a join statements s on s.advisory_id = a.id and s.revision = a.revision
      join criteria c on c.statement_id = s.id join criterion_matches m on m.criterion_id = c.id
      where a.state = 'published'`);
    return { total: await db.$count(products), named: rows[0]?.named ?? 0 };
  });
}
