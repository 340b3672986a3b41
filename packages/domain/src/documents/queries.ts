import { documents, documentVersions, staff } from "@candor/db/schema";
import { and, desc, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs } from "../acting-as.ts";
import { instant } from "../instants.ts";
import { fromCursor, toPage } from "../pages.ts";
import { filtersOf } from "./filters-of.ts";
import type { ListDocuments } from "./inputs.ts";
import { undecidedVersions as undecided } from "./undecided-versions.ts";

/** Of the version that customers open. */
const openOf = (column: "valid_to" | "time_zone") => sql`(select v.${sql.raw(column)} from ${documentVersions} v
  where v.document_id = documents.id and v.approved_at is not null order by v.number desc limit 1)`;

/** The evidence room as its staff see it, last changed first. */
export function listDocuments(actor: Actor, input: ListDocuments) {
  return actingAs(actor, "evidence:read", async (tx) => {
    const { after, limit } = input;
    const key = fromCursor(after, z.tuple([instant, z.uuid()]));
    const found = await tx.db
      .select({
        id: documents.id,
        title: documents.title,
        kind: documents.kind,
        classification: documents.classification,
        isListed: documents.isListed,
        owner: sql<string>`(select s.name from ${staff} s where s.id = documents.owner_id)`,
        updatedAt: documents.updatedAt,
        releasedAt: documents.releasedAt,
        withdrawnAt: documents.withdrawnAt,
        versions: sql<number>`(select count(*)::int from ${documentVersions} v where v.document_id = documents.id)`,
        isWaiting: sql<boolean>`exists (${undecided})`,
        version: sql<
          number | null
        >`(select max(v.number) from ${documentVersions} v where v.document_id = documents.id and v.approved_at is not null)`,
        validTo: sql<string | null>`${openOf("valid_to")}`,
        timeZone: sql<string | null>`${openOf("time_zone")}`,
        hasEnded: sql<boolean>`coalesce(${openOf("valid_to")} < (now() at time zone ${openOf("time_zone")})::date, false)`,
      })
      .from(documents)
      .where(
        and(
          ...filtersOf(input, tx.who.personId),
          key ? sql`(${documents.updatedAt}, ${documents.id}) < (${key[0]}::timestamptz, ${key[1]}::uuid)` : undefined,
        ),
      )
      .orderBy(desc(documents.updatedAt), desc(documents.id))
      .limit(limit + 1);
    return toPage(found, limit, ({ updatedAt, id }) => [updatedAt.toISOString(), id]);
  });
}

/** How many there are, and how many versions wait for me. */
export function countDocuments(actor: Actor) {
  return actingAs(actor, "evidence:read", async (tx) => {
    const { rows } = await tx.db.execute<{ all: number; released: number; waiting: number }>(sql`
      select count(*)::int as "all", (count(*) filter (where released_at is not null and withdrawn_at is null))::int as released,
        (select count(*)::int from document_versions v where v.approved_at is null and v.refused_at is null
          and v.uploaded_by <> ${tx.who.personId}::uuid) as waiting from documents`);
    return rows[0] ?? { all: 0, released: 0, waiting: 0 };
  });
}
