import { tenants } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { Invalid, NotFound } from "../errors.ts";

/** The tenant a verb is about: a member's own, or the one that staff name. One that the actor does not see is not there. */
export async function loadTenant(tx: Tx, named?: string) {
  const tenantId = named ?? tx.who.tenantId;
  if (!tenantId) throw new Invalid("Say which tenant.", [{ path: "tenantId", message: "Choose a tenant." }]);
  const [tenant] = await tx.db.select().from(tenants).where(eq(tenants.id, tenantId));
  if (!tenant) throw new NotFound();
  return tenant;
}
