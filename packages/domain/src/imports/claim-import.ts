import { imports } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";

/** Marks the import as running and says what it is; null when it has ended before, or never was. */
export function claimImport(actor: Actor, importId: string) {
  return actingAs(actor, "import:run", async (tx) => {
    const [found] = await tx.db.select().from(imports).where(eq(imports.id, importId)).for("update");
    const isOpen = found?.state === "queued" || found?.state === "running";
    if (isOpen) await tx.db.update(imports).set({ state: "running", rowsDone: 0 }).where(eq(imports.id, importId));
    await tx.audit({ import: importId }, { step: isOpen ? "claimed" : "repeated" });
    return isOpen ? found : null;
  });
}
