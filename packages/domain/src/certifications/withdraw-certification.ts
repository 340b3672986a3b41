import { certifications } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import type { WithdrawCertification } from "./inputs.ts";
import { loadCertification } from "./load-certification.ts";

/** For good: those who saw it go on seeing that it was withdrawn, when and why. */
export function withdrawCertification(actor: Actor, { certificationId, reason }: WithdrawCertification) {
  return actingAs(actor, "certification:withdraw", async (tx) => {
    await loadCertification(tx, certificationId);

    const at = new Date();
    await tx.db
      .update(certifications)
      .set({ withdrawnAt: at, withdrawal: reason, updatedAt: at })
      .where(eq(certifications.id, certificationId));

    await tx.audit({ certification: certificationId }, { reason });
    return { withdrawnAt: at };
  });
}
