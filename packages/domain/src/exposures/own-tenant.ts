import type { Identity } from "@candor/db";
import { NotFound } from "../errors.ts";

/** A member's tenant. Staff have none of their own and find a tenant's exposures under tenants. */
export function ownTenant({ kind, tenantId, personId }: Identity) {
  if (kind !== "member" || !tenantId || !personId) throw new NotFound();
  return { tenantId, memberId: personId };
}
