import { accessRequests } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import type { RefuseRequest } from "./inputs.ts";
import { loadRequest } from "./load-request.ts";

/** No, and why. Whoever asked is told. */
export function refuseRequest(actor: Actor, { requestId, answer }: RefuseRequest) {
  return actingAs(actor, "access_request:decide", async (tx) => {
    const request = await loadRequest(tx, requestId);
    const decided = { decision: "refused", decidedAt: new Date(), decidedBy: tx.who.personId, answer } as const;
    await tx.db.update(accessRequests).set(decided).where(eq(accessRequests.id, requestId));

    await tx.audit({ request: requestId }, { answer }, request.tenantId);
    await tx.enqueue("access.tell", { requestId });
    return { decision: decided.decision };
  });
}
