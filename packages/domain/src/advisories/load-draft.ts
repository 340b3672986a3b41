import { advisories, advisoryDrafts, staff } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { Conflict, NotFound } from "../errors.ts";
import { toContent } from "./advisories.ts";

export type LoadedDraft = Awaited<ReturnType<typeof loadDraft>>;

/** The advisory and its draft, locked until the transaction ends; refuses when somebody else was faster. */
export async function loadDraft(tx: Tx, advisoryId: string, version: number) {
  const [found] = await tx.db
    .select({ advisory: advisories, draft: advisoryDrafts })
    .from(advisories)
    .innerJoin(advisoryDrafts, eq(advisoryDrafts.advisoryId, advisories.id))
    .where(eq(advisories.id, advisoryId))
    .for("update");
  if (!found) throw new NotFound();
  const { advisory, draft } = found;
  if (draft.version !== version) throw new Conflict(await whatHappened(tx, draft), "changed");
  return { ...advisory, version, content: toContent(draft, draft.statements) };
}

async function whatHappened(tx: Tx, { updatedBy, updatedAt }: { updatedBy: string; updatedAt: Date }) {
  const [person] = await tx.db.select({ name: staff.name }).from(staff).where(eq(staff.id, updatedBy));
  return `${person?.name ?? "Somebody"} changed this draft at ${updatedAt.toISOString()}. Yours is not lost: compare, then save again.`;
}
