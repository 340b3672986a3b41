import { certifications, controls, documentVersions, libraryCitations, statements } from "@candor/db/schema";
import { and, desc, eq, isNotNull } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { Conflict, NotFound } from "../errors.ts";
import type { CiteSource, Source } from "./inputs.ts";
import { loadEntry } from "./load-entry.ts";

/** Names what an answer rests on. Of a document it is the version that is released now. */
export function citeSource(actor: Actor, { entryId, source }: CiteSource) {
  return actingAs(actor, "library_entry:cite", async (tx) => {
    await loadEntry(tx, entryId);
    const cited = await citedBy(tx, source);
    const known = await tx.db.select().from(libraryCitations).where(eq(libraryCitations.entryId, entryId));
    if (
      known.some((one) =>
        Object.entries(cited).some(([key, value]) => key.endsWith("Id") && one[key as "controlId"] === value),
      )
    )
      throw new Conflict("This is cited already.", "known");
    const [added] = await tx.db
      .insert(libraryCitations)
      .values({ entryId, ...cited, citedBy: tx.who.personId ?? "" })
      .returning({ id: libraryCitations.id });
    if (!added) throw new Error("the citation was not inserted");

    await tx.audit({ entry: entryId }, { [source.kind]: source.id });
    return added;
  });
}

type Cited = Pick<
  typeof libraryCitations.$inferInsert,
  "documentVersionId" | "certificationId" | "controlId" | "controlStatus" | "statementId"
>;

async function citedBy({ db }: Tx, { kind, id }: Source): Promise<Cited> {
  if (kind === "document") {
    const [version] = await db
      .select({ id: documentVersions.id })
      .from(documentVersions)
      .where(and(eq(documentVersions.documentId, id), isNotNull(documentVersions.approvedAt)))
      .orderBy(desc(documentVersions.number))
      .limit(1);
    return { documentVersionId: found(version).id };
  }
  if (kind === "certification") {
    const [known] = await db.select({ id: certifications.id }).from(certifications).where(eq(certifications.id, id));
    return { certificationId: found(known).id };
  }
  if (kind === "control") {
    const [known] = await db.select().from(controls).where(eq(controls.id, id));
    return { controlId: found(known).id, controlStatus: found(known).status };
  }
  const [known] = await db.select({ id: statements.id }).from(statements).where(eq(statements.id, id));
  return { statementId: found(known).id };
}

function found<Row>(row: Row | undefined): Row {
  if (!row) throw new NotFound();
  return row;
}
