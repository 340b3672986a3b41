import { controlDocuments, controls, controlStatements } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import type { DropEvidence } from "./inputs.ts";

export function dropEvidence(actor: Actor, { controlId, evidence }: DropEvidence) {
  return actingAs(actor, "control:cite", async (tx) => {
    const gone =
      evidence.kind === "document"
        ? await tx.db
            .delete(controlDocuments)
            .where(and(eq(controlDocuments.controlId, controlId), eq(controlDocuments.documentId, evidence.id)))
            .returning({ id: controlDocuments.documentId })
        : await tx.db
            .delete(controlStatements)
            .where(and(eq(controlStatements.controlId, controlId), eq(controlStatements.statementId, evidence.id)))
            .returning({ id: controlStatements.statementId });
    if (gone.length === 0) throw new NotFound();
    await tx.db.update(controls).set({ updatedAt: new Date() }).where(eq(controls.id, controlId));

    await tx.audit({ control: controlId }, { [evidence.kind]: evidence.id, dropped: true });
    return { id: controlId };
  });
}
