import { sql } from "drizzle-orm";

/** The versions of a row of documents that nobody has approved or refused. */
export const undecidedVersions = sql`select 1 from document_versions v where v.document_id = documents.id
  and v.approved_at is null and v.refused_at is null`;
