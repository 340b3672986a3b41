import { imports } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";

/** In a transaction of its own: the screen shows how far the large one is, which nobody sees before it commits. */
export function reportProgress(actor: Actor, importId: string, progress: { rowsDone: number; rowsTotal: number }) {
  return actingAs(actor, "import:run", async (tx) => {
    await tx.db
      .update(imports)
      .set(progress)
      .where(and(eq(imports.id, importId), eq(imports.state, "running")));
    await tx.audit({ import: importId }, { step: "progress", ...progress });
  });
}
