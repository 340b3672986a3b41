import { agreementOverrides, agreements } from "@candor/db/schema";
import { desc, eq } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { Invalid } from "../errors.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import type { OverrideAgreement } from "./inputs.ts";

/** What is asked of one tenant instead of the general words: its own, nothing, or the general ones again. */
export function overrideAgreement(actor: Actor, { tenantId, mode, reason }: OverrideAgreement) {
  return actingAs(actor, "agreement:override", async (tx) => {
    const tenant = await loadTenant(tx, tenantId);
    const agreementId = mode === "own" ? await newestOwn(tx, tenant.id) : null;
    await tx.db
      .insert(agreementOverrides)
      .values({ tenantId: tenant.id, mode, agreementId, reason, setBy: tx.who.personId ?? "" });

    await tx.audit({ tenant: tenant.id }, { mode, agreementId, reason }, tenant.id);
    return { mode };
  });
}

async function newestOwn(tx: Tx, tenantId: string) {
  const [own] = await tx.db
    .select({ id: agreements.id })
    .from(agreements)
    .where(eq(agreements.forTenantId, tenantId))
    .orderBy(desc(agreements.number))
    .limit(1);
  if (own) return own.id;
  const message = "There are no words that were agreed with this tenant.";
  throw new Invalid(message, [{ path: "mode", message, hint: "Publish them first." }]);
}
