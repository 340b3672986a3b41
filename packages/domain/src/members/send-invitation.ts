import { members, staff } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { queueEmail } from "../emails/queue-email.ts";

type Invitation = {
  app: "portal" | "admin";
  to: { email: string; locale: "en" | "fr"; memberId?: string };
  tenant?: { id: string; name: string };
};

/** The mail carries no secret: it says who invites to what and leads to the sign-in page. */
export async function sendInvitation(tx: Tx, { app, to, tenant }: Invitation) {
  await queueEmail(tx, {
    template: "invitation",
    recipient: to.email,
    locale: to.locale,
    tenantId: tenant?.id ?? null,
    memberId: to.memberId,
    params: { app, invitedBy: await nameOfActor(tx), organisation: tenant?.name },
  });
}

async function nameOfActor(tx: Tx) {
  const people = tx.who.kind === "member" ? members : staff;
  const [person] = await tx.db
    .select({ name: people.name })
    .from(people)
    .where(eq(people.id, tx.who.personId ?? ""));
  return person?.name ?? "";
}
