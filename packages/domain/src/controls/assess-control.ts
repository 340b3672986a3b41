import { controls } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Invalid, NotFound } from "../errors.ts";
import type { AssessControl } from "./inputs.ts";

/** Says where the provider stands with a control, how it is met, and on which day somebody looked. */
export function assessControl(actor: Actor, { controlId, status, description, verifiedOn }: AssessControl) {
  return actingAs(actor, "control:assess", async (tx) => {
    refuseFuture(verifiedOn);
    const [assessed] = await tx.db
      .update(controls)
      .set({
        status,
        description: description ?? null,
        verifiedOn,
        verifiedBy: tx.who.personId,
        updatedAt: new Date(),
      })
      .where(eq(controls.id, controlId))
      .returning({ id: controls.id, code: controls.code });
    if (!assessed) throw new NotFound();

    await tx.audit({ control: controlId }, { code: assessed.code, status, verifiedOn });
    return { id: controlId };
  });
}

/** The day may have begun elsewhere: at most fourteen hours ahead of UTC. */
function refuseFuture(day: string) {
  const latest = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
  if (day <= latest) return;
  const message = "Nobody has verified it on a day that is still to come.";
  throw new Invalid(message, [{ path: "verifiedOn", message, hint: "Enter today or a day before." }]);
}
