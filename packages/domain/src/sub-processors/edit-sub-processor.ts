import { subProcessorNotices, subProcessors } from "@candor/db/schema";
import { and, desc, eq, lte } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import { readToday } from "../provider-settings/read-today.ts";
import type { EditSubProcessor } from "./inputs.ts";
import { loadSubProcessor } from "./load-sub-processor.ts";
import { mayEdit } from "./sub-processors.ts";

/** A draft at any time; an announced one once a change that customers were told of has taken effect. */
export function editSubProcessor(actor: Actor, { subProcessorId, ...facts }: EditSubProcessor) {
  return actingAs(actor, "sub_processor:edit", async (tx) => {
    const known = await loadSubProcessor(tx, subProcessorId);
    const today = await readToday(tx);
    if (!mayEdit(known.announcedAt, await lastChange(tx, subProcessorId, today), today))
      throw new Conflict("Customers rely on what is written. Announce the change first.", "unannounced");

    const startsOn = known.announcedAt ? known.startsOn : facts.startsOn;
    await tx.db
      .update(subProcessors)
      .set({ ...facts, startsOn, updatedAt: new Date() })
      .where(eq(subProcessors.id, subProcessorId));

    const { name, purpose, data, regions, safeguards } = known;
    await tx.audit({ subProcessor: subProcessorId }, { before: { name, purpose, data, regions, safeguards } });
    return { id: subProcessorId };
  });
}

async function lastChange(tx: Tx, subProcessorId: string, today: string) {
  const { effectiveOn } = subProcessorNotices;
  const [last] = await tx.db
    .select({ effectiveOn })
    .from(subProcessorNotices)
    .where(
      and(
        eq(subProcessorNotices.subProcessorId, subProcessorId),
        eq(subProcessorNotices.change, "change"),
        lte(effectiveOn, today),
      ),
    )
    .orderBy(desc(effectiveOn))
    .limit(1);
  return last?.effectiveOn ?? null;
}
