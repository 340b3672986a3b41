import { certifications, documents } from "@candor/db/schema";
import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { containing } from "../pages.ts";
import { documentColumns } from "./document-columns.ts";
import type { FindDocuments } from "./inputs.ts";

const few = 10;

/** Released documents that the certificate does not name yet. */
export function findDocuments(actor: Actor, { certificationId, search }: FindDocuments) {
  return actingAs(actor, "evidence:read", async ({ db }) => {
    const [found] = await db
      .select({ id: certifications.id })
      .from(certifications)
      .where(eq(certifications.id, certificationId));
    if (!found) throw new NotFound();
    return db
      .select(documentColumns)
      .from(documents)
      .where(
        and(
          isNotNull(documents.releasedAt),
          isNull(documents.withdrawnAt),
          sql`${documents.title}::text ilike ${containing(search)}`,
          sql`not exists (select from certification_documents c
            where c.certification_id = ${certificationId} and c.document_id = ${documents.id})`,
        ),
      )
      .orderBy(asc(sql`${documents.title} ->> 'en'`), asc(documents.id))
      .limit(few);
  });
}
