import { controlMappings, controls } from "@candor/db/schema";
import { inArray } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Invalid, NotFound } from "../errors.ts";
import type { MapControl } from "./inputs.ts";

/** Says how a control relates to one of another framework; said again, the last word counts. */
export function mapControl(actor: Actor, { controlId, targetId, relation, note }: MapControl) {
  return actingAs(actor, "control:map", async (tx) => {
    const both = await tx.db
      .select({ frameworkId: controls.frameworkId })
      .from(controls)
      .where(inArray(controls.id, [controlId, targetId]));
    if (both.length < 2) throw new NotFound();
    if (both[0]?.frameworkId === both[1]?.frameworkId) throw new Invalid("Both controls belong to one framework.");

    await tx.db
      .insert(controlMappings)
      .values({ sourceId: controlId, targetId, relation, note })
      .onConflictDoUpdate({ target: [controlMappings.sourceId, controlMappings.targetId], set: { relation, note } });

    await tx.audit({ control: controlId }, { target: targetId, relation });
    return { id: controlId };
  });
}
