import type { Localised } from "@candor/db/schema";
import { sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

export type Citation = {
  id: string;
  kind: "document" | "certification" | "control" | "statement";
  /** Of the document, certificate, control or advisory: where the source can be read. */
  sourceId: string;
  title: Localised;
  /** Version of a document, number of a certificate, code of a control, revision of an advisory. */
  mark: string;
};

export async function selectCitations({ db }: Tx, entryId: string): Promise<Citation[]> {
  const { rows } = await db.execute<Citation>(sql`
    select l.id, case when v.id is not null then 'document' when c.id is not null then 'certification'
        when o.id is not null then 'control' else 'statement' end as kind,
      coalesce(d.id, c.id, o.id, a.id) as "sourceId",
      coalesce(d.title, jsonb_build_object('en', coalesce(w.name, o.title)), s.text) as title,
      coalesce(v.number::text, c.number, o.label, a.tracking_id || ' r' || s.revision) as mark
    from library_citations l
      left join document_versions v on v.id = l.document_version_id left join documents d on d.id = v.document_id
      left join certifications c on c.id = l.certification_id left join frameworks w on w.id = c.framework_id
      left join controls o on o.id = l.control_id
      left join statements s on s.id = l.statement_id left join advisories a on a.id = s.advisory_id
    where l.entry_id = ${entryId}::uuid order by l.cited_at, l.id`);
  return rows;
}
