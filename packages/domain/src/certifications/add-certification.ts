import { certifications, frameworks } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Invalid, NotFound } from "../errors.ts";
import type { AddCertification } from "./inputs.ts";
import { refuseUnfit } from "./refuse-unfit.ts";

/** A certificate that nobody outside sees until it is released. */
export function addCertification(actor: Actor, input: AddCertification) {
  return actingAs(actor, "certification:add", async (tx) => {
    const [framework] = await tx.db
      .select({ id: frameworks.id })
      .from(frameworks)
      .where(eq(frameworks.id, input.frameworkId));
    if (!framework) throw new NotFound();
    await refuseUnfit(tx, input);

    const [added] = await tx.db
      .insert(certifications)
      .values({ ...input, createdBy: tx.who.personId ?? "" })
      .returning({ id: certifications.id });
    if (!added) throw new Invalid("The certificate was not saved.");

    await tx.audit({ certification: added.id }, input);
    return added;
  });
}
