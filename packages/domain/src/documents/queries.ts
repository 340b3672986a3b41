import { documents, documentVersions, staff } from "@candor/db/schema";
import { and, desc, inArray, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs } from "../acting-as.ts";
import { instant } from "../instants.ts";
import { containing, fromCursor, toPage } from "../pages.ts";
import type { ListDocuments } from "./inputs.ts";

/** Of the version that customers open. */
const openOf = (column: "valid_to" | "time_zone") => sql`(select v.${sql.raw(column)} from ${documentVersions} v
  where v.document_id = documents.id and v.approved_at is not null order by v.number desc limit 1)`;
const waits = sql`exists (select 1 from document_versions v where v.document_id = documents.id and v.approved_at is null and v.refused_at is null)`;

/** The newest version that customers open ends soon, or has: in the zone of the document. */
const ends = sql`documents.withdrawn_at is null and exists (select 1 from document_versions v where v.document_id = documents.id
  and v.approved_at is not null and v.number = (select max(n.number) from document_versions n
    where n.document_id = documents.id and n.approved_at is not null)
  and v.valid_to < (now() at time zone v.time_zone)::date + 90)`;
const speaksOf = (serviceId: string) => sql`exists (select 1 from document_services s
  where s.document_id = documents.id and s.service_id = ${serviceId}::uuid)`;

/** The evidence room as its staff see it, last changed first. */
export function listDocuments(actor: Actor, input: ListDocuments) {
  return actingAs(actor, "evidence:read", async (tx) => {
    const { search, after, limit } = input;
    const key = fromCursor(after, z.tuple([instant, z.uuid()]));
    const mine = sql`exists (select 1 from document_versions v where v.document_id = documents.id
      and v.approved_at is null and v.refused_at is null and v.uploaded_by <> ${tx.who.personId}::uuid)`;
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
        isWaiting: sql<boolean>`${waits}`,
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
          input.classifications.length > 0 ? inArray(documents.classification, input.classifications) : undefined,
          input.kinds.length > 0 ? inArray(documents.kind, input.kinds) : undefined,
          input.serviceId ? speaksOf(input.serviceId) : undefined,
          input.ending ? ends : undefined,
          input.waiting ? mine : undefined,
          search?.trim() ? titled(search.trim()) : undefined,
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

function titled(words: string): SQL | undefined {
  const like = containing(words);
  return or(sql`${documents.title} ->> 'en' ilike ${like}`, sql`${documents.title} ->> 'fr' ilike ${like}`);
}
