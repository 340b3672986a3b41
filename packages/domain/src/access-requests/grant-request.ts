import { accessRequests, grants } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import type { AccessRequest } from "./load-request.ts";

type Decision = { tenantId: string; memberId: string; documentIds: string[]; days: number; answer: string };

/** Lets the person who asked open some or all of what they asked for, for some days, and tells them. */
export async function grantRequest(tx: Tx, request: AccessRequest, decision: Decision) {
  const { tenantId, memberId, documentIds, days, answer } = decision;
  const now = new Date();
  const by = tx.who.kind === "staff" ? tx.who.personId : null;
  const expiresAt = new Date(now.getTime() + days * 86_400_000);
  const each = { tenantId, memberId, expiresAt, requestId: request.id, reason: request.reason, grantedBy: by };
  await tx.db.insert(grants).values(documentIds.map((documentId) => ({ ...each, documentId })));
  await tx.db
    .update(accessRequests)
    .set({
      decision: documentIds.length < request.documentIds.length ? "narrowed" : "approved",
      decidedAt: now,
      decidedBy: by,
      answer,
      intoTenantId: tenantId,
    })
    .where(eq(accessRequests.id, request.id));
  await tx.enqueue("access.tell", { requestId: request.id });
}
