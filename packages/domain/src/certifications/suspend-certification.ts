import { certifications } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { SuspendCertification } from "./inputs.ts";
import { loadCertification } from "./load-certification.ts";

/** The auditor suspended it: until it is reinstated it covers nothing. */
export function suspendCertification(actor: Actor, { certificationId, reason }: SuspendCertification) {
  return actingAs(actor, "certification:suspend", async (tx) => {
    const { suspendedAt } = await loadCertification(tx, certificationId);
    if (suspendedAt) throw new Conflict("This certificate is suspended already.", "suspended");

    const at = new Date();
    await tx.db
      .update(certifications)
      .set({ suspendedAt: at, suspension: reason, updatedAt: at })
      .where(eq(certifications.id, certificationId));

    await tx.audit({ certification: certificationId }, { reason });
    return { suspendedAt: at };
  });
}
