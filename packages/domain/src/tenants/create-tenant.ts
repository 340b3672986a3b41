import { tenants } from "@candor/db/schema";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { CreateTenant } from "./inputs.ts";

export function createTenant(actor: Actor, { name, slug, locale, timeZone }: CreateTenant) {
  return actingAs(actor, "tenant:create", async (tx) => {
    const [tenant] = await tx.db
      .insert(tenants)
      .values({ name, slug, locale, timeZone })
      .onConflictDoNothing()
      .returning({ id: tenants.id, slug: tenants.slug });
    if (!tenant) throw new Conflict(`Another tenant has the short name ${slug}. Choose another one.`, "slug_taken");

    await tx.audit({ tenant: tenant.id }, { name, slug }, tenant.id);
    return tenant;
  });
}
