import { controlDocuments, controls, controlStatements, documents, statements } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import type { CiteEvidence } from "./inputs.ts";

/** Names a document or a statement as what shows that a control is met. Whoever may not open it never learns of it. */
export function citeEvidence(actor: Actor, { controlId, evidence }: CiteEvidence) {
  return actingAs(actor, "control:cite", async (tx) => {
    const [control] = await tx.db
      .update(controls)
      .set({ updatedAt: new Date() })
      .where(eq(controls.id, controlId))
      .returning({ id: controls.id });
    if (!control) throw new NotFound();
    await (evidence.kind === "document" ? citeDocument : citeStatement)(tx, controlId, evidence.id);

    await tx.audit({ control: controlId }, { [evidence.kind]: evidence.id });
    return { id: controlId };
  });
}

async function citeDocument({ db }: Tx, controlId: string, documentId: string) {
  const [known] = await db.select({ id: documents.id }).from(documents).where(eq(documents.id, documentId));
  if (!known) throw new NotFound();
  await db.insert(controlDocuments).values({ controlId, documentId }).onConflictDoNothing();
}

async function citeStatement({ db }: Tx, controlId: string, statementId: string) {
  const [known] = await db.select({ id: statements.id }).from(statements).where(eq(statements.id, statementId));
  if (!known) throw new NotFound();
  await db.insert(controlStatements).values({ controlId, statementId }).onConflictDoNothing();
}
