import { createHash } from "node:crypto";
import type { Tlp } from "@candor/db/schema";
import { canonicalJson } from "@candor/ledger";
import type { Tx } from "../acting-as.ts";
import { loadRevision } from "../advisories/load-revision.ts";

export type Seal = { sha256: string; tlp: Tlp };

/** SHA-256 of what a revision says, word for word: the ledger then proves the text, not only its number; and its label. */
export async function sealOf(tx: Tx, advisoryId: string, revision: number): Promise<Seal> {
  const { content, note, closing, publishedAt } = await loadRevision(tx, advisoryId, revision);
  const said = canonicalJson({ content, note, closing, publishedAt: publishedAt.toISOString() });
  return { sha256: createHash("sha256").update(said).digest("hex"), tlp: content.tlp };
}
