import { certifications, certificationScopes } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { ReleaseCertification } from "./inputs.ts";
import { loadCertification } from "./load-certification.ts";

/** From now on its audience sees it. */
export function releaseCertification(actor: Actor, { certificationId }: ReleaseCertification) {
  return actingAs(actor, "certification:release", async (tx) => {
    const { releasedAt } = await loadCertification(tx, certificationId);
    if (releasedAt) throw new Conflict("This certificate is released already.", "released");
    const places = await tx.db.$count(certificationScopes, eq(certificationScopes.certificationId, certificationId));
    if (places === 0) throw new Conflict("Say first which services in which regions it covers.", "no_scope");

    const at = new Date();
    await tx.db
      .update(certifications)
      .set({ releasedAt: at, releasedBy: tx.who.personId, updatedAt: at })
      .where(eq(certifications.id, certificationId));

    await tx.audit({ certification: certificationId }, { places });
    return { releasedAt: at };
  });
}
