import { advisoryRevisions, advisories } from "@candor/db/schema";
import { desc, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import type { ReadTitle } from "./inputs.ts";

/** The title alone, which every list shows too: a window or a link fetched ahead may ask for it, and nothing was read. */
export function readTitle(actor: Actor, { trackingId }: ReadTitle) {
  return actingAs(actor, "advisory:read", async (tx) => {
    const [newest] = await tx.db
      .select({ title: advisoryRevisions.title })
      .from(advisories)
      .innerJoin(advisoryRevisions, eq(advisoryRevisions.advisoryId, advisories.id))
      .where(eq(advisories.trackingId, trackingId))
      .orderBy(desc(advisoryRevisions.number))
      .limit(1);
    if (!newest) throw new NotFound();
    return newest;
  });
}
