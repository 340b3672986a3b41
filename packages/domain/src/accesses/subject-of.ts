import type { Open } from "./load-open.ts";

/** What the ledger keeps of a document that was handed out. */
export const subjectOf = (document: Open, memberId: string) => ({
  member: memberId,
  document: document.documentId,
  title: document.title.en,
  version: document.number,
  sha256: document.sha256,
});
