import { documents } from "@candor/db/schema";
import { eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { containing } from "../pages.ts";
import type { ListDocuments } from "./inputs.ts";
import { undecidedVersions as undecided } from "./undecided-versions.ts";

/** The version `v` that customers are given. A day without a time belongs to its zone. */
const newest = sql`lateral (select * from document_versions w where w.document_id = documents.id
  and w.approved_at is not null order by w.number desc limit 1) v`;
const today = sql`(now() at time zone v.time_zone)::date`;
const isOut = sql`documents.released_at is not null and documents.withdrawn_at is null`;
const states: Record<ListDocuments["states"][number], SQL> = {
  released: sql`${isOut} and exists (select 1 from ${newest} where v.valid_to is null or v.valid_to >= ${today})`,
  expired: sql`${isOut} and exists (select 1 from ${newest} where v.valid_to < ${today})`,
  waiting: sql`exists (${undecided})`,
  unreleased: sql`documents.released_at is null and documents.withdrawn_at is null`,
  withdrawn: sql`documents.withdrawn_at is not null`,
};

/** Every filter narrows; several values of one widen it. */
export function filtersOf(input: ListDocuments, me: string | null): (SQL | undefined)[] {
  const { classifications, kinds, serviceId, ownerId } = input;
  const search = input.search?.trim();
  return [
    classifications.length > 0 ? inArray(documents.classification, classifications) : undefined,
    kinds.length > 0 ? inArray(documents.kind, kinds) : undefined,
    or(...input.states.map((state) => sql`(${states[state]})`)),
    ownerId ? eq(documents.ownerId, ownerId) : undefined,
    serviceId
      ? sql`exists (select 1 from document_services s where s.document_id = documents.id and s.service_id = ${serviceId}::uuid)`
      : undefined,
    input.ending ? sql`${isOut} and exists (select 1 from ${newest} where v.valid_to < ${today} + 90)` : undefined,
    input.waiting ? sql`exists (${undecided} and v.uploaded_by <> ${me}::uuid)` : undefined,
    search ? titled(search) : undefined,
  ];
}

function titled(words: string): SQL | undefined {
  const like = containing(words);
  return or(sql`${documents.title} ->> 'en' ilike ${like}`, sql`${documents.title} ->> 'fr' ilike ${like}`);
}
