import { createHash } from "node:crypto";
import { canonicalJson } from "@candor/ledger";
import type { Tx } from "../acting-as.ts";
import { loadRevision } from "../advisories/load-revision.ts";

/** SHA-256 of what a revision says, word for word: the ledger then proves the text, not only its number. */
export async function sealOf(tx: Tx, advisoryId: string, revision: number): Promise<string> {
  const { content, note, closing, publishedAt } = await loadRevision(tx, advisoryId, revision);
  const said = canonicalJson({ content, note, closing, publishedAt: publishedAt.toISOString() });
  return createHash("sha256").update(said).digest("hex");
}
