import { members, tenants } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { Invalid } from "../errors.ts";
import { queueEmail } from "../emails/queue-email.ts";
import type { AccessRequest } from "./load-request.ts";

/** The visitor as a member who reads: the one with their address, else a new one, who signs in by a link to it. */
export async function joinTenant(tx: Tx, tenantId: string, { email, name, locale }: AccessRequest) {
  const [known] = await tx.db
    .select()
    .from(members)
    .where(and(eq(members.tenantId, tenantId), eq(members.email, email)));
  if (known?.deactivatedAt) {
    const message = "This person left the organisation: its administrator invites them again first.";
    throw new Invalid(message, [{ path: "tenantId", message }]);
  }
  if (known) return known.id;
  const [tenant] = await tx.db.select().from(tenants).where(eq(tenants.id, tenantId));
  const [made] = await tx.db
    .insert(members)
    .values({ tenantId, email, name, locale, role: tenant?.kind === "prospect" ? "member" : "viewer" })
    .returning({ id: members.id });
  if (!made) throw new Error("the member was not inserted");
  await queueEmail(tx, {
    template: "invitation",
    recipient: email,
    locale,
    tenantId,
    memberId: made.id,
    params: { app: "portal", invitedBy: "", organisation: tenant?.name ?? "" },
  });
  return made.id;
}
