import { certificationSurveillances } from "@candor/db/schema";
import { and, eq, isNull } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { CancelVisit } from "./inputs.ts";
import { loadCertification } from "./load-certification.ts";

/** A planned visit is dropped; one that took place stays. */
export function cancelVisit(actor: Actor, { certificationId, plannedOn }: CancelVisit) {
  return actingAs(actor, "certification:visit", async (tx) => {
    await loadCertification(tx, certificationId);

    const dropped = await tx.db
      .delete(certificationSurveillances)
      .where(
        and(
          eq(certificationSurveillances.certificationId, certificationId),
          eq(certificationSurveillances.plannedOn, plannedOn),
          isNull(certificationSurveillances.doneOn),
        ),
      )
      .returning({ plannedOn: certificationSurveillances.plannedOn });
    if (dropped.length === 0) throw new Conflict("No visit is planned for this day, or it took place.", "not_planned");

    await tx.audit({ certification: certificationId }, { plannedOn, cancelled: true });
    return { plannedOn };
  });
}
