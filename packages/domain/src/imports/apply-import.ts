import { imports } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { reviseInventory } from "../assets/revise-inventory.ts";
import { applyAssetRows } from "./apply-asset-rows.ts";
import { applyBom } from "./apply-bom.ts";
import { applySubscriptionRows } from "./apply-subscription-rows.ts";
import type { Reading, Written } from "./imports.ts";
import { reportProgress } from "./report-progress.ts";

type Import = typeof imports.$inferSelect;
type Read = Extract<Reading, { ok: true }>;

/** All of the file, or nothing: the rows, the revision, the end of the import and the jobs that follow commit at once. */
export function applyImport(actor: Actor, { id: importId, target, importedBy }: Import, reading: Read) {
  const rowsTotal = reading.kind === "cyclonedx" ? reading.bom.components.length : reading.rows.length;
  return actingAs(actor, "import:run", async (tx) => {
    const progress = atMostOnceASecond((rowsDone) => reportProgress(actor, importId, { rowsDone, rowsTotal }));
    await progress(0);
    const { changes, assetId, touched } = await write(tx, reading, target ?? "", progress);

    const [ended] = await tx.db
      .update(imports)
      .set({ state: "done", changes, rowsTotal, rowsDone: rowsTotal, finishedAt: new Date() })
      .where(and(eq(imports.id, importId), eq(imports.state, "running")))
      .returning({ id: imports.id });
    if (!ended) throw new Error("another worker has ended this import");
    await tx.audit({ import: importId }, { step: "done", ...changes });
    const inventoryRevision = await reviseInventory(tx, {
      cause: "import",
      importId,
      assetId,
      changedBy: importedBy,
      changes,
      touched,
    });
    return { state: "done" as const, changes, inventoryRevision };
  });
}

type Progress = (done: number) => Promise<void>;

async function write(tx: Tx, reading: Read, target: string, progress: Progress): Promise<Written> {
  if (reading.kind === "cyclonedx") return applyBom(tx, target, reading.bom);
  if (reading.kind === "assets_csv") return applyAssetRows(tx, reading, progress);
  return applySubscriptionRows(tx, reading.rows, progress);
}

function atMostOnceASecond(report: Progress): Progress {
  let last = Number.NEGATIVE_INFINITY;
  return async (done) => {
    if (Date.now() - last < 1000) return;
    last = Date.now();
    await report(done);
  };
}
