import { accessRequests, documents, staff, staffAssignments, tenants } from "@candor/db/schema";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { queueEmail } from "../emails/queue-email.ts";
import { grantRequest } from "./grant-request.ts";
import type { ConsiderRequest } from "./inputs.ts";
import { joinTenant } from "./join-tenant.ts";
import type { AccessRequest } from "./load-request.ts";
import { homeOf, rulesFor } from "./access-requests.ts";

/** Visitors' requests about which managers get mail in an hour; the others wait in the queue all the same. */
const mailsPerHour = 30;

/** Asks the rules first; what none of them lets in goes to those who decide. Done again, it changes nothing. */
export function considerRequest(actor: Actor, { requestId }: ConsiderRequest) {
  return actingAs(actor, "access_request:consider", async (tx) => {
    const [request] = await tx.db.select().from(accessRequests).where(eq(accessRequests.id, requestId)).for("update");
    const isOpen = request && !request.decidedAt;
    const home = isOpen ? (request.tenantId ?? (await homeOf(tx, request.email))) : null;
    const days = isOpen && home ? await daysByRule(tx, request) : null;
    await tx.audit({ request: requestId }, { step: isOpen ? "considered" : "repeated", days }, home);
    if (!isOpen) return null;
    if (!home || !days) return askManagers(tx, request, home);
    const memberId = request.memberId ?? (await joinTenant(tx, home, request));
    const { documentIds } = request;
    return grantRequest(tx, request, { tenantId: home, memberId, documentIds, days, answer: "" });
  });
}

/** The fewest days of the rules that it takes to let in everything; null when something is in no rule. */
async function daysByRule(tx: Tx, { documentIds }: AccessRequest) {
  const wanted = await tx.db
    .select({ classification: documents.classification })
    .from(documents)
    .where(and(inArray(documents.id, documentIds), isNull(documents.withdrawnAt)));
  if (wanted.length !== documentIds.length) return null;
  const rules = await rulesFor(tx);
  const days = wanted.map(({ classification }) => rules.get(classification) ?? 0);
  return Math.min(...days) || null;
}

async function askManagers(tx: Tx, request: AccessRequest, home: string | null) {
  if (!request.tenantId && (await visitorsLately(tx)) > mailsPerHour) return null;
  const [tenant] = home ? await tx.db.select({ name: tenants.name }).from(tenants).where(eq(tenants.id, home)) : [];
  for (const { email, locale } of await managersOf(tx, home))
    await queueEmail(tx, {
      template: "access_request",
      recipient: email,
      locale,
      tenantId: request.tenantId,
      params: { requestId: request.id, name: request.name, company: tenant?.name ?? request.company },
    });
  return null;
}

async function visitorsLately(tx: Tx) {
  return tx.db.$count(
    accessRequests,
    and(isNull(accessRequests.tenantId), sql`${accessRequests.createdAt} > now() - interval '1 hour'`),
  );
}

/** Those of the tenant; where there is none, everybody who looks after customers. */
async function managersOf(tx: Tx, tenantId: string | null) {
  const assigned = tenantId
    ? await tx.db
        .select({ email: staff.email, locale: staff.locale })
        .from(staff)
        .innerJoin(staffAssignments, eq(staffAssignments.staffId, staff.id))
        .where(and(eq(staffAssignments.tenantId, tenantId), isNull(staff.deactivatedAt)))
    : [];
  if (assigned.length > 0) return assigned;
  return tx.db
    .select({ email: staff.email, locale: staff.locale })
    .from(staff)
    .where(and(eq(staff.role, "account_manager"), isNull(staff.deactivatedAt)))
    .limit(20);
}
