import { advisories, controlStatements, type Localised, statements } from "@candor/db/schema";
import { asc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

/** What advisories said that shows controls. */
export async function listStatements({ db }: Tx, controlIds: string[]) {
  if (controlIds.length === 0) return [];
  return db
    .select({
      controlId: controlStatements.controlId,
      id: statements.id,
      trackingId: advisories.trackingId,
      revision: statements.revision,
      n: statements.n,
      status: statements.status,
      text: sql<Localised>`${statements.text}`,
    })
    .from(controlStatements)
    .innerJoin(statements, eq(statements.id, controlStatements.statementId))
    .innerJoin(advisories, eq(advisories.id, statements.advisoryId))
    .where(inArray(controlStatements.controlId, controlIds))
    .orderBy(asc(advisories.trackingId), asc(statements.revision), asc(statements.n));
}
