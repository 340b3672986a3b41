import {
  advisories,
  certifications,
  controls,
  documents,
  frameworks,
  libraryEntries,
  statements,
} from "@candor/db/schema";
import { and, asc, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { containing } from "../pages.ts";
import type { FindSources } from "./inputs.ts";

const few = 8;

/** What an answer could rest on: released documents and certificates, controls, and what advisories last said. */
export function findSources(actor: Actor, { entryId, search }: FindSources) {
  return actingAs(actor, "library_entry:read", async ({ db }) => {
    const [entry] = await db
      .select({ id: libraryEntries.id })
      .from(libraryEntries)
      .where(eq(libraryEntries.id, entryId));
    if (!entry) throw new NotFound();
    const words = containing(search);
    const found = await db
      .select({ id: documents.id, title: documents.title })
      .from(documents)
      .where(
        and(
          isNotNull(documents.releasedAt),
          isNull(documents.withdrawnAt),
          sql`${documents.title}::text ilike ${words}`,
        ),
      )
      .orderBy(asc(sql`${documents.title} ->> 'en'`), asc(documents.id))
      .limit(few);
    const certified = await db
      .select({ id: certifications.id, number: certifications.number, framework: frameworks.name })
      .from(certifications)
      .innerJoin(frameworks, eq(frameworks.id, certifications.frameworkId))
      .where(
        and(
          isNotNull(certifications.releasedAt),
          sql`(${certifications.number} ilike ${words} or ${frameworks.name} ilike ${words})`,
        ),
      )
      .orderBy(desc(certifications.validTo), asc(certifications.id))
      .limit(few);
    const met = await db
      .select({ id: controls.id, label: controls.label, title: controls.title, framework: frameworks.name })
      .from(controls)
      .innerJoin(frameworks, eq(frameworks.id, controls.frameworkId))
      .where(
        and(
          eq(controls.withdrawn, false),
          isNotNull(controls.status),
          sql`(${controls.label} ilike ${words} or ${controls.title} ilike ${words})`,
        ),
      )
      .orderBy(asc(controls.position), asc(controls.id))
      .limit(few);
    const said = await db
      .select({ id: statements.id, trackingId: advisories.trackingId, text: statements.text })
      .from(statements)
      .innerJoin(
        advisories,
        and(eq(advisories.id, statements.advisoryId), eq(advisories.revision, statements.revision)),
      )
      .where(sql`(${advisories.trackingId} ilike ${words} or ${statements.text}::text ilike ${words})`)
      .orderBy(desc(advisories.trackingId), asc(statements.n))
      .limit(few);
    return { documents: found, certifications: certified, controls: met, statements: said };
  });
}
