import { certificationDocuments, certifications, controlDocuments, controls, frameworks } from "@candor/db/schema";
import { asc, eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

/** What names a document as its paper or its proof. */
export const whereUsed = async (tx: Tx, documentId: string) => ({
  certifications: await tx.db
    .select({ id: certifications.id, number: certifications.number, framework: frameworks.name })
    .from(certificationDocuments)
    .innerJoin(certifications, eq(certifications.id, certificationDocuments.certificationId))
    .innerJoin(frameworks, eq(frameworks.id, certifications.frameworkId))
    .where(eq(certificationDocuments.documentId, documentId))
    .orderBy(asc(frameworks.name), asc(certifications.number))
    .limit(200),
  controls: await tx.db
    .select({ id: controls.id, label: controls.label, title: controls.title, framework: frameworks.name })
    .from(controlDocuments)
    .innerJoin(controls, eq(controls.id, controlDocuments.controlId))
    .innerJoin(frameworks, eq(frameworks.id, controls.frameworkId))
    .where(eq(controlDocuments.documentId, documentId))
    .orderBy(asc(frameworks.name), asc(controls.position))
    .limit(200),
});
