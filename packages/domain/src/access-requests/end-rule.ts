import { accessRules } from "@candor/db/schema";
import { and, eq, isNull } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict, NotFound } from "../errors.ts";
import type { EndRule } from "./inputs.ts";

/** What it let in stays until it expires; nothing new comes by it. */
export function endRule(actor: Actor, { ruleId }: EndRule) {
  return actingAs(actor, "access_rule:change", async (tx) => {
    const [ended] = await tx.db
      .update(accessRules)
      .set({ endedAt: new Date(), endedBy: tx.who.personId })
      .where(and(eq(accessRules.id, ruleId), isNull(accessRules.endedAt)))
      .returning({ endedAt: accessRules.endedAt });
    if (!ended) {
      const known = await tx.db.$count(accessRules, eq(accessRules.id, ruleId));
      throw known ? new Conflict("This rule has ended already.", "ended") : new NotFound();
    }
    await tx.audit({ rule: ruleId });
    return ended;
  });
}
