import { advisories, controls, documents, statements } from "@candor/db/schema";
import { and, asc, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { containing } from "../pages.ts";
import type { FindEvidence } from "./inputs.ts";

const few = 10;

/** What could show that a control is met and is not cited yet: released documents, and what advisories last said. */
export function findEvidence(actor: Actor, { controlId, search }: FindEvidence) {
  return actingAs(actor, "evidence:read", async ({ db }) => {
    const [control] = await db.select({ id: controls.id }).from(controls).where(eq(controls.id, controlId));
    if (!control) throw new NotFound();
    const words = containing(search);
    const found = await db
      .select({ id: documents.id, title: documents.title, classification: documents.classification })
      .from(documents)
      .where(
        and(
          isNotNull(documents.releasedAt),
          isNull(documents.withdrawnAt),
          sql`${documents.title}::text ilike ${words}`,
          sql`not exists (select from control_documents c where c.control_id = ${controlId} and c.document_id = ${documents.id})`,
        ),
      )
      .orderBy(asc(sql`${documents.title} ->> 'en'`), asc(documents.id))
      .limit(few);
    const said = await db
      .select({ id: statements.id, trackingId: advisories.trackingId, n: statements.n, text: statements.text })
      .from(statements)
      .innerJoin(
        advisories,
        and(eq(advisories.id, statements.advisoryId), eq(advisories.revision, statements.revision)),
      )
      .where(
        and(
          sql`(${advisories.trackingId} ilike ${words} or ${statements.text}::text ilike ${words})`,
          sql`not exists (select from control_statements c where c.control_id = ${controlId} and c.statement_id = ${statements.id})`,
        ),
      )
      .orderBy(desc(advisories.trackingId), asc(statements.n))
      .limit(few);
    return { documents: found, statements: said };
  });
}
