import { accessRules } from "@candor/db/schema";
import { type Actor, actingAs } from "../acting-as.ts";
import type { AddRule } from "./inputs.ts";

/** From now on requests from the domains of tenants open this class by themselves. */
export function addRule(actor: Actor, { classification, days }: AddRule) {
  return actingAs(actor, "access_rule:change", async (tx) => {
    const [rule] = await tx.db
      .insert(accessRules)
      .values({ classification, days, createdBy: tx.who.personId ?? "" })
      .returning({ id: accessRules.id });
    if (!rule) throw new Error("the rule was not inserted");
    await tx.audit({ rule: rule.id }, { classification, days });
    return rule;
  });
}
