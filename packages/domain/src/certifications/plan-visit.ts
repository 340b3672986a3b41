import { certificationSurveillances } from "@candor/db/schema";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { PlanVisit } from "./inputs.ts";
import { loadCertification } from "./load-certification.ts";

/** The auditor will come on this day. */
export function planVisit(actor: Actor, { certificationId, plannedOn }: PlanVisit) {
  return actingAs(actor, "certification:visit", async (tx) => {
    await loadCertification(tx, certificationId);

    const added = await tx.db
      .insert(certificationSurveillances)
      .values({ certificationId, plannedOn })
      .onConflictDoNothing()
      .returning({ plannedOn: certificationSurveillances.plannedOn });
    if (added.length === 0) throw new Conflict("A visit is planned for this day already.", "planned");

    await tx.audit({ certification: certificationId }, { plannedOn });
    return { plannedOn };
  });
}
