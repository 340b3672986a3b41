import { certifications } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import type { EditCertification } from "./inputs.ts";
import { loadCertification } from "./load-certification.ts";
import { refuseUnfit } from "./refuse-unfit.ts";

/** Other words or dates. What was left out is taken away; the framework stays. */
export function editCertification(actor: Actor, { certificationId, ...facts }: EditCertification) {
  return actingAs(actor, "certification:edit", async (tx) => {
    const { frameworkId, validTo } = await loadCertification(tx, certificationId);
    await refuseUnfit(tx, { frameworkId, ...facts }, certificationId);

    await tx.db
      .update(certifications)
      .set({ ...facts, note: facts.note ?? null, predecessorId: facts.predecessorId ?? null, updatedAt: new Date() })
      .where(eq(certifications.id, certificationId));

    await tx.audit({ certification: certificationId }, { ...facts, endedBefore: validTo });
    return { id: certificationId };
  });
}
