import { sql } from "drizzle-orm";

// Of a row `e` of library_entries. What an entry rests on has a life of its own, so this is never stored: an entry is stale
// from the moment on in which its source ends, is replaced, or an open advisory speaks of what it is about.
const cited = (source: string, when: string) =>
  sql.raw(`exists (select from library_citations l ${source}
  where l.entry_id = e.id and ${when})`);
const version = "join document_versions v on v.id = l.document_version_id join documents d on d.id = v.document_id";
const certification = "join certifications c on c.id = l.certification_id";
const statement = "join statements s on s.id = l.statement_id join advisories a on a.id = s.advisory_id";
const today = (row: string) => `(now() at time zone ${row}.time_zone)::date`;
const speaksIll = "s.status in ('affected', 'under_investigation')";

const onServices = sql.raw(`exists (select from library_entry_services x join assets t on t.service_id = x.service_id
  join components p on p.asset_id = t.id join criterion_matches m on m.product_id = p.product_id
  join criteria k on k.id = m.criterion_id join statements s on s.id = k.statement_id
  join advisories a on a.id = s.advisory_id and a.revision = s.revision
  where x.entry_id = e.id and t.lifecycle <> 'decommissioned' and a.state = 'published' and ${speaksIll})`);

/** Why the entry must be looked at again, as a text array; empty: nothing speaks against it. */
export const staleReasons = sql<string[]>`array_remove(array[
  case when e.review_on <= current_date then 'review_due' end,
  case when ${cited(version, `v.valid_to < ${today("v")}`)} then 'document_expired' end,
  case when ${cited(version, "exists (select from document_versions n where n.document_id = v.document_id and n.number > v.number and n.approved_at is not null)")}
    then 'document_replaced' end,
  case when ${cited(version, "d.withdrawn_at is not null")} then 'document_withdrawn' end,
  case when ${cited(certification, `(c.valid_to < ${today("c")} or c.suspended_at is not null or c.withdrawn_at is not null)`)}
    then 'certification_ended' end,
  case when ${cited(certification, "exists (select from certifications n where n.predecessor_id = c.id and n.released_at is not null)")}
    then 'certification_replaced' end,
  case when ${cited("join controls o on o.id = l.control_id", "(o.withdrawn or o.status is distinct from l.control_status)")}
    then 'control_changed' end,
  case when ${cited(statement, "a.revision > s.revision")} then 'statement_replaced' end,
  case when ${cited(statement, `a.state = 'published' and ${speaksIll}`)} or ${onServices} then 'advisory_open' end
]::text[], null)`;
