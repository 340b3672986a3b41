import { controls, frameworks } from "@candor/db/schema";
import { asc, eq, sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";

const count = (rule: string) =>
  sql<number>`(count(${controls.id}) filter (where not ${controls.withdrawn} and ${sql.raw(rule)}))::int`;

/** What the provider answers to, and how many of its controls stand where; a few dozen rows, so they come whole. */
export function listFrameworks(actor: Actor) {
  return actingAs(actor, "framework:read", ({ db }) =>
    db
      .select({
        id: frameworks.id,
        slug: frameworks.slug,
        name: frameworks.name,
        publisher: frameworks.publisher,
        edition: frameworks.edition,
        source: frameworks.source,
        controls: count("true"),
        met: count("controls.status in ('implemented', 'alternative')"),
        notApplicable: count("controls.status = 'not_applicable'"),
        open: count("controls.status in ('partial', 'planned')"),
        unassessed: count("controls.status is null"),
        verifiedOn: sql<string | null>`max(${controls.verifiedOn})::text`,
      })
      .from(frameworks)
      .leftJoin(controls, eq(controls.frameworkId, frameworks.id))
      .groupBy(frameworks.id)
      .orderBy(asc(frameworks.name), asc(frameworks.edition), asc(frameworks.id)),
  );
}
