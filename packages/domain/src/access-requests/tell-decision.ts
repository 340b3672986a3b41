import { accessRequests, documents, grants } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { queueEmail } from "../emails/queue-email.ts";
import type { TellDecision } from "./inputs.ts";

/** The answer to a request, by mail, in the language of the question. */
export function tellDecision(actor: Actor, { requestId }: TellDecision) {
  return actingAs(actor, "access_request:consider", async (tx) => {
    const [request] = await tx.db.select().from(accessRequests).where(eq(accessRequests.id, requestId));
    const tenantId = request?.intoTenantId ?? request?.tenantId ?? null;
    await tx.audit({ request: requestId }, { step: "told" }, tenantId);
    if (!request?.decidedAt) return null;
    const granted = tenantId ? await grantedBy(tx, tenantId, requestId) : [];
    const [one] = granted;
    return queueEmail(tx, {
      template: "access_decision",
      recipient: request.email,
      locale: request.locale,
      tenantId,
      memberId: one?.memberId ?? request.memberId ?? undefined,
      params: {
        organisation: request.company,
        documents: granted.map(({ title }) => title[request.locale] ?? title.en),
        answer: request.answer ?? "",
        until: one?.expiresAt?.toISOString(),
      },
    });
  });
}

const grantedBy = (tx: Tx, tenantId: string, requestId: string) =>
  tx.db
    .select({ title: documents.title, expiresAt: grants.expiresAt, memberId: grants.memberId })
    .from(grants)
    .innerJoin(documents, eq(documents.id, grants.documentId))
    .where(and(eq(grants.tenantId, tenantId), eq(grants.requestId, requestId)));
