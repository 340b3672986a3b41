import { certificationSurveillances } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import type { RecordVisit } from "./inputs.ts";
import { loadCertification } from "./load-certification.ts";

/** The auditor came; this is what they said. */
export function recordVisit(actor: Actor, { certificationId, plannedOn, doneOn, outcome }: RecordVisit) {
  return actingAs(actor, "certification:visit", async (tx) => {
    await loadCertification(tx, certificationId);

    const found = await tx.db
      .update(certificationSurveillances)
      .set({ doneOn, outcome })
      .where(
        and(
          eq(certificationSurveillances.certificationId, certificationId),
          eq(certificationSurveillances.plannedOn, plannedOn),
        ),
      )
      .returning({ plannedOn: certificationSurveillances.plannedOn });
    if (found.length === 0) throw new NotFound();

    await tx.audit({ certification: certificationId }, { plannedOn, doneOn, outcome });
    return { plannedOn };
  });
}
