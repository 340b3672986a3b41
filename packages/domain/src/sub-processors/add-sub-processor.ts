import { subProcessors } from "@candor/db/schema";
import { type Actor, actingAs } from "../acting-as.ts";
import type { AddSubProcessor } from "./inputs.ts";

/** A draft that only staff see, until it is announced or shown. */
export function addSubProcessor(actor: Actor, facts: AddSubProcessor) {
  return actingAs(actor, "sub_processor:add", async (tx) => {
    const [added] = await tx.db
      .insert(subProcessors)
      .values({ ...facts, createdBy: tx.who.personId ?? "" })
      .returning({ id: subProcessors.id });
    if (!added) throw new Error("the sub-processor was not inserted");

    await tx.audit({ subProcessor: added.id }, { name: facts.name });
    return added;
  });
}
