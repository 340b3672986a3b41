import { controlMappings } from "@candor/db/schema";
import { and, eq, or } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import type { UnmapControl } from "./inputs.ts";

/** Takes a mapping back, whichever of the two controls it was said of. */
export function unmapControl(actor: Actor, { controlId, targetId }: UnmapControl) {
  return actingAs(actor, "control:map", async (tx) => {
    const between = (source: string, target: string) =>
      and(eq(controlMappings.sourceId, source), eq(controlMappings.targetId, target));
    const gone = await tx.db
      .delete(controlMappings)
      .where(or(between(controlId, targetId), between(targetId, controlId)))
      .returning({ relation: controlMappings.relation });
    if (gone.length === 0) throw new NotFound();

    await tx.audit({ control: controlId }, { target: targetId, unmapped: true });
    return { id: controlId };
  });
}
