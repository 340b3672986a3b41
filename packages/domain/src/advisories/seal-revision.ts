import { advisories, advisoryDrafts, advisoryRevisions, criteria, type Localised, statements } from "@candor/db/schema";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { toColumns } from "./advisories.ts";
import type { DraftStatement } from "./inputs.ts";
import type { LoadedDraft } from "./load-draft.ts";

/** Copies the draft into rows that nobody can change and makes them the advisory's current revision. */
export async function sealRevision(
  tx: Tx,
  draft: LoadedDraft,
  { note, closing }: { note: Localised; closing: boolean },
) {
  const [now, person, number] = [new Date(), tx.who.personId as string, draft.revision + 1];
  const { id: advisoryId, content } = draft;
  const [revision] = await tx.db
    .insert(advisoryRevisions)
    .values({ advisoryId, number, ...toColumns(content), note, closing, publishedBy: person, publishedAt: now })
    .returning({ id: advisoryRevisions.id });
  if (!revision) throw new Error("the revision was not inserted");
  for (const [n, statement] of content.statements.entries()) {
    await sealStatement(
      tx,
      { advisoryId, revision: number, n: n + 1 },
      closing ? withoutPromise(statement) : statement,
    );
  }
  const state = closing
    ? { state: "closed" as const, closedAt: now, closedBy: person }
    : { state: "published" as const, closedAt: null, closedBy: null };
  const { severity, tlp } = content;
  await tx.db
    .update(advisories)
    .set({ revision: number, severity, tlp, updatedAt: now, publishedAt: draft.publishedAt ?? now, ...state })
    .where(eq(advisories.id, advisoryId));
  // Whoever still has the draft open as it was must look again before saying anything more.
  await tx.db
    .update(advisoryDrafts)
    .set({ version: sql`${advisoryDrafts.version} + 1`, updatedBy: person, updatedAt: now })
    .where(eq(advisoryDrafts.advisoryId, advisoryId));
  return { id: revision.id, number, publishedAt: now, version: draft.version + 1 };
}

const withoutPromise = ({ nextUpdateDue: _, ...statement }: DraftStatement): DraftStatement => statement;

async function sealStatement(
  tx: Tx,
  place: { advisoryId: string; revision: number; n: number },
  statement: DraftStatement,
) {
  const { criteria: named, nextUpdateDue, ...said } = statement;
  const [row] = await tx.db
    .insert(statements)
    .values({ ...place, ...said, nextUpdateDue: nextUpdateDue ? new Date(nextUpdateDue) : null })
    .returning({ id: statements.id });
  if (row && named.length > 0) {
    await tx.db.insert(criteria).values(named.map((criterion, n) => ({ statementId: row.id, n: n + 1, ...criterion })));
  }
}
