import { advisories, advisoryDrafts } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { toContent } from "./advisories.ts";

/** The saved working copy, to look at; `loadDraft` locks it to change it. */
export async function readDraft(tx: Tx, advisoryId: string) {
  const [found] = await tx.db
    .select({ advisory: advisories, draft: advisoryDrafts })
    .from(advisories)
    .innerJoin(advisoryDrafts, eq(advisoryDrafts.advisoryId, advisories.id))
    .where(eq(advisories.id, advisoryId));
  if (!found) throw new NotFound();
  const { advisory, draft } = found;
  return { ...advisory, version: draft.version, content: toContent(draft, draft.statements) };
}
