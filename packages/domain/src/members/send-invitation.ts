import { randomUUID } from "node:crypto";
import { emails, members, staff } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

type Invitation = {
  app: "portal" | "admin";
  to: { email: string; locale: "en" | "fr" };
  tenant?: { id: string; name: string };
};

/** The mail carries no secret: it says who invites to what and leads to the sign-in page. */
export async function sendInvitation(tx: Tx, { app, to, tenant }: Invitation) {
  const emailId = randomUUID();
  await tx.db.insert(emails).values({
    id: emailId,
    tenantId: tenant?.id,
    recipient: to.email,
    template: "invitation",
    locale: to.locale,
    params: { app, invitedBy: await nameOfActor(tx), ...(tenant ? { organisation: tenant.name } : {}) },
  });
  await tx.enqueue("email.send", { emailId }, tenant?.id);
}

async function nameOfActor(tx: Tx) {
  const people = tx.who.kind === "member" ? members : staff;
  const [person] = await tx.db
    .select({ name: people.name })
    .from(people)
    .where(eq(people.id, tx.who.personId ?? ""));
  return person?.name ?? "";
}
