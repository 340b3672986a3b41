import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import { addRow } from "./add-row.ts";
import { type Paper, papers } from "./people.ts";

type Source = { id: string; sha256: string; served_sha256: string; uploaded_by: string; approved_by: string };
type Facts = {
  classification: string;
  isListed?: boolean;
  isViewOnly?: boolean;
  isApproved?: boolean;
  isWithdrawn?: boolean;
  ofService?: boolean;
};

/** A document of each kind, all with the bytes of one that went the whole way through upload and approval. */
export async function addPapers(db: Pool, mark: string) {
  const source = (
    await db.query<Source>("select * from document_versions where pages > 1 and approved_at is not null limit 1")
  ).rows[0];
  if (!source) throw new Error("the stack has no document with pages");
  const serviceId = (await db.query<{ id: string }>("select id from services limit 1")).rows[0]?.id ?? "";
  const documentIds = {} as Record<Paper, string>;
  for (const [paper, facts] of Object.entries(papers) as [Paper, Facts][]) documentIds[paper] = await add(paper, facts);
  return { documentIds, serviceId, staffId: source.uploaded_by, source };

  async function add(
    paper: Paper,
    { classification, isListed = true, isViewOnly = false, isApproved = true, isWithdrawn, ofService }: Facts,
  ) {
    const id = randomUUID();
    const by = { owner_id: source?.uploaded_by, created_by: source?.uploaded_by };
    const times = { released_at: isApproved ? new Date() : null, withdrawn_at: isWithdrawn ? new Date() : null };
    const title = { en: titleOf(paper, mark) };
    await addRow(db, "documents", {
      id,
      title,
      kind: "report",
      classification,
      is_listed: isListed,
      is_view_only: isViewOnly,
      ...by,
      ...times,
    });
    if (ofService) await addRow(db, "document_services", { document_id: id, service_id: serviceId });
    const approved = isApproved ? { approved_by: source?.approved_by, approved_at: new Date() } : {};
    await addRow(db, "document_versions", {
      ...source,
      ...{ document_id: id, number: 1, id: randomUUID(), approved_by: null, approved_at: null },
      ...approved,
    });
    return id;
  }
}

export const titleOf = (paper: Paper, mark: string) => `Paper ${paper} ${mark}`;
