import { acceptances } from "@candor/db/schema";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict, NotFound } from "../errors.ts";
import { ownTenant } from "../exposures/own-tenant.ts";
import { askedOf } from "./asked-of.ts";
import type { AcceptAgreement } from "./inputs.ts";

export type Client = { address: string; userAgent: string };

/** A person with authority accepts the agreement for the organisation. It opens what is granted at once. */
export function acceptAgreement(actor: Actor, { sha256, ...person }: AcceptAgreement, client: Client) {
  return actingAs(actor, "agreement:accept", async (tx) => {
    const { tenantId, memberId } = ownTenant(tx.who);
    const { mode, holds, agreement } = await askedOf(tx, tenantId);
    if (!agreement || mode === "waived") throw new NotFound();
    if (agreement.sha256 !== sha256)
      throw new Conflict("The agreement has changed since you opened this page. Read it again.", "changed");
    if (holds) throw new Conflict("Your organisation has accepted this agreement already.", "accepted");

    const [accepted] = await tx.db
      .insert(acceptances)
      .values({
        tenantId,
        memberId,
        agreementId: agreement.id,
        agreementSha256: sha256,
        kind: "click",
        ...person,
        address: client.address.slice(0, 100),
        userAgent: client.userAgent.slice(0, 500),
      })
      .returning({ id: acceptances.id, at: acceptances.at });
    if (!accepted) throw new Error("the acceptance was not inserted");
    const { name, title, locale } = person;
    await tx.disclose({
      kind: "agreement_accepted",
      tenantId,
      memberId,
      subject: { acceptance: accepted.id, agreement: agreement.number, sha256, member: memberId, name, title, locale },
    });
    await tx.audit({ agreement: agreement.id, acceptance: accepted.id }, { sha256 });
    await tx.enqueue("acceptance.seal", { tenantId, acceptanceId: accepted.id }, tenantId);
    return accepted;
  });
}
