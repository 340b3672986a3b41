import { certifications } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { ReinstateCertification } from "./inputs.ts";
import { loadCertification } from "./load-certification.ts";

/** The suspension is over; whether it is valid, its dates say. */
export function reinstateCertification(actor: Actor, { certificationId }: ReinstateCertification) {
  return actingAs(actor, "certification:reinstate", async (tx) => {
    const { suspendedAt, suspension } = await loadCertification(tx, certificationId);
    if (!suspendedAt) throw new Conflict("This certificate is not suspended.", "not_suspended");

    await tx.db
      .update(certifications)
      .set({ suspendedAt: null, suspension: null, updatedAt: new Date() })
      .where(eq(certifications.id, certificationId));

    await tx.audit({ certification: certificationId }, { suspendedAt, suspension });
    return { id: certificationId };
  });
}
