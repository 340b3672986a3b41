import { sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { Invalid } from "../errors.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import { grantRequest } from "./grant-request.ts";
import type { ApproveRequest } from "./inputs.ts";
import { joinTenant } from "./join-tenant.ts";
import { type AccessRequest, loadRequest } from "./load-request.ts";

/** Yes, to all of it or to a part, for some days. A visitor becomes a member, of a new tenant where there is none. */
export function approveRequest(actor: Actor, { requestId, documentIds, days, tenantId, answer }: ApproveRequest) {
  return actingAs(actor, "access_request:decide", async (tx) => {
    const request = await loadRequest(tx, requestId);
    refuseMore(request, documentIds);
    const into = request.tenantId ?? (tenantId ? (await loadTenant(tx, tenantId)).id : await newProspect(tx, request));
    const memberId = request.memberId ?? (await joinTenant(tx, into, request));
    await grantRequest(tx, request, { tenantId: into, memberId, documentIds: [...new Set(documentIds)], days, answer });

    await tx.audit({ request: requestId }, { documents: documentIds, days, answer }, into);
    return { tenantId: into, memberId };
  });
}

function refuseMore(request: AccessRequest, documentIds: string[]) {
  const more = documentIds.findIndex((id) => !request.documentIds.includes(id));
  if (more < 0) return;
  const message = "This was not asked for.";
  throw new Invalid(message, [{ path: `documentIds.${more}`, message, hint: "Give it by a grant of its own." }]);
}

/** The gate makes the tenant and puts it into the hands of whoever decides: account managers make none by themselves. */
async function newProspect(tx: Tx, { company, locale }: AccessRequest) {
  const { rows } = await tx.db.execute<{ id: string }>(sql`select candor.admit_prospect(${company}, ${locale}) as id`);
  const [made] = rows;
  if (!made) throw new Error("the tenant was not made");
  return made.id;
}
