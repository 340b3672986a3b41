import { certificationScopes, serviceRegions } from "@candor/db/schema";
import { eq, inArray } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { Conflict, Invalid } from "../errors.ts";
import type { ScopeCertification } from "./inputs.ts";
import { loadCertification } from "./load-certification.ts";

/** Says for which services in which regions the certificate speaks. */
export function scopeCertification(actor: Actor, { certificationId, scopes }: ScopeCertification) {
  return actingAs(actor, "certification:scope", async (tx) => {
    const { releasedAt } = await loadCertification(tx, certificationId);
    if (releasedAt && scopes.length === 0)
      throw new Conflict("Customers see this certificate: it must cover something. Withdraw it instead.", "no_scope");
    await refuseUnsold(tx, scopes);

    await tx.db.delete(certificationScopes).where(eq(certificationScopes.certificationId, certificationId));
    if (scopes.length > 0)
      await tx.db
        .insert(certificationScopes)
        .values(scopes.map((scope) => ({ certificationId, ...scope })))
        .onConflictDoNothing();

    await tx.audit({ certification: certificationId }, { scopes });
    return { places: scopes.length };
  });
}

async function refuseUnsold(tx: Tx, scopes: ScopeCertification["scopes"]) {
  const ids = [...new Set(scopes.map(({ serviceId }) => serviceId))];
  const sold = await tx.db.select().from(serviceRegions).where(inArray(serviceRegions.serviceId, ids));
  const issues = scopes.flatMap(({ serviceId, region }, n) =>
    sold.some((offer) => offer.serviceId === serviceId && offer.region === region)
      ? []
      : [{ path: `scopes.${n}`, message: "This service is not sold in this region.", hint: "Choose one that is." }],
  );
  if (issues.length > 0) throw new Invalid("The scope was not saved.", issues);
}
