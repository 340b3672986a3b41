import { exposureHistory } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import type { GetPastExposure } from "./inputs.ts";
import { ownTenant } from "./own-tenant.ts";
import { readRange } from "./read-range.ts";
import type { Step } from "./trace-of.ts";

type Kept = { [K in keyof Step]: Step[K] extends Date | null ? string | null : Step[K] };

/** Where my organisation stood on a past day, with the reasons as they were shown then. */
export function getPastExposure(actor: Actor, { exposureId }: GetPastExposure) {
  return actingAs(actor, "exposure:read", async (tx) => {
    const { tenantId } = ownTenant(tx.who);
    const [entry] = await tx.db
      .select()
      .from(exposureHistory)
      .where(and(eq(exposureHistory.tenantId, tenantId), eq(exposureHistory.id, exposureId)));
    if (!entry) throw new NotFound();
    const { tenantId: _, id: __, advisoryId: ___, trace, ...standing } = entry;
    return { ...standing, trace: trace?.map(readStep) ?? null };
  });
}

// What is null is left out of what is kept.
const nothing = {
  statementN: null,
  assetName: null,
  serial: null,
  supplier: null,
  product: null,
  version: null,
  criterion: null,
  range: null,
  rule: null,
  remediation: null,
  plannedFor: null,
  doneAt: null,
  inventoryAt: null,
};

function readStep(kept: Record<string, string | number>, index: number) {
  const step = { ...nothing, ...kept } as Kept;
  return { ...step, n: index + 1, range: readRange(step.range), rangeText: step.range };
}
