import { advisoryRevisions, criteria, statements } from "@candor/db/schema";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { toContent, toStatement } from "./advisories.ts";

/** One revision as it was said, with its statements and criteria. */
export async function loadRevision(tx: Tx, advisoryId: string, number: number) {
  const [row] = await tx.db
    .select()
    .from(advisoryRevisions)
    .where(and(eq(advisoryRevisions.advisoryId, advisoryId), eq(advisoryRevisions.number, number)));
  if (!row) throw new NotFound();
  const said = await tx.db
    .select()
    .from(statements)
    .where(and(eq(statements.advisoryId, advisoryId), eq(statements.revision, number)))
    .orderBy(asc(statements.n));
  const ids = said.map(({ id }) => id);
  const named =
    ids.length === 0
      ? []
      : await tx.db.select().from(criteria).where(inArray(criteria.statementId, ids)).orderBy(asc(criteria.n));
  const content = toContent(
    row,
    said.map((one) =>
      toStatement(
        one,
        named.filter(({ statementId }) => statementId === one.id),
      ),
    ),
  );
  const { id, note, closing, publishedBy, publishedAt } = row;
  return { id, number, note, closing, publishedBy, publishedAt, content };
}
