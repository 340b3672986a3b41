import type { Classification, documentKinds, Localised } from "@candor/db/schema";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { treatmentOf } from "./documents.ts";

export type Evidence = {
  id: string;
  title: Localised;
  description: Localised | null;
  kind: (typeof documentKinds)[number];
  classification: Classification;
  isViewOnly: boolean;
  updatedAt: string;
  services: { slug: string; name: string }[];
  /** Null where the reader may not open it: then it can be asked for. */
  version: Version | null;
  hasAsked: boolean;
  /** It was given; only the agreement is missing. */
  awaitsAgreement: boolean;
};
type Version = {
  number: number;
  mediaType: string;
  size: number;
  pages: number | null;
  languages: ("en" | "fr")[];
  validFrom: string | null;
  validTo: string | null;
  timeZone: string;
  approvedAt: string;
};

// Which rows there are, and of which one a version is seen, the policies say.
const columns = sql`d.id, d.title, d.description, d.kind, d.classification, d.is_view_only as "isViewOnly", to_json(d.updated_at) #>> '{}' as "updatedAt",
  coalesce((select json_agg(json_build_object('slug', s.slug, 'name', s.name) order by s.name)
    from document_services l join services s on s.id = l.service_id where l.document_id = d.id), '[]') as services,
  (select json_build_object('number', v.number, 'mediaType', v.media_type, 'size', v.size, 'pages', v.pages,
      'languages', v.languages, 'validFrom', v.valid_from, 'validTo', v.valid_to, 'timeZone', v.time_zone,
      'approvedAt', v.approved_at)
    from document_versions v where v.document_id = d.id order by v.number desc limit 1) as version,
  d.id = any ((select candor.behind_agreement())::uuid[]) as "awaitsAgreement",
  exists (select 1 from access_requests r where r.decided_at is null and d.id = any (r.document_ids)) as "hasAsked"`;

export async function selectEvidence(tx: Tx, which: SQL) {
  const { rows } = await tx.db.execute<Evidence>(sql`select ${columns} from documents d where ${which}`);
  return rows.map(({ version, ...row }) => ({
    ...row,
    version: version && { ...version, treatment: treatmentOf(version.mediaType) },
  }));
}
