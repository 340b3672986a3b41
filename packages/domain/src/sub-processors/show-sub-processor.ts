import { subProcessors } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import { readToday } from "../provider-settings/read-today.ts";
import type { ShowSubProcessor } from "./inputs.ts";
import { loadSubProcessor } from "./load-sub-processor.ts";

/** One that handles data already, from before this list was kept: shown from now on, without a notice. */
export function showSubProcessor(actor: Actor, { subProcessorId }: ShowSubProcessor) {
  return actingAs(actor, "sub_processor:show", async (tx) => {
    const known = await loadSubProcessor(tx, subProcessorId);
    if (known.announcedAt) throw new Conflict("Customers see this sub-processor already.", "announced");
    if (known.startsOn > (await readToday(tx)))
      throw new Conflict("It has not begun yet: announce it, so that customers may object.", "unbegun");

    const announcedAt = new Date();
    await tx.db.update(subProcessors).set({ announcedAt }).where(eq(subProcessors.id, subProcessorId));

    await tx.audit({ subProcessor: subProcessorId }, { name: known.name, startsOn: known.startsOn });
    return { announcedAt };
  });
}
