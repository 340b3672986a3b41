import { subProcessorNotices, subProcessors } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { Conflict, Invalid } from "../errors.ts";
import { readToday } from "../provider-settings/read-today.ts";
import type { AnnounceChange } from "./inputs.ts";
import { loadSubProcessor } from "./load-sub-processor.ts";
import { stateOf, untimely } from "./sub-processors.ts";

type Known = Awaited<ReturnType<typeof loadSubProcessor>>;

/** Tells everybody what changes and from when, and writes to those who follow. What was announced stays as it was said. */
export function announceChange(actor: Actor, { subProcessorId, ...notice }: AnnounceChange) {
  return actingAs(actor, "sub_processor:announce", async (tx) => {
    const [known, today] = [await loadSubProcessor(tx, subProcessorId), await readToday(tx)];
    refuseUnfit(known, notice, today);

    await move(tx, known, notice);
    const [made] = await tx.db
      .insert(subProcessorNotices)
      .values({
        ...notice,
        objectBy: notice.objectBy ?? notice.effectiveOn,
        subProcessorId,
        publishedBy: tx.who.personId ?? "",
      })
      .returning({ id: subProcessorNotices.id });
    if (!made) throw new Error("the notice was not inserted");

    const { change, effectiveOn } = notice;
    await tx.audit({ subProcessor: subProcessorId, notice: made.id }, { name: known.name, change, effectiveOn });
    await tx.enqueue("subProcessor.notify", { noticeId: made.id });
    return made;
  });
}

type Notice = Omit<AnnounceChange, "subProcessorId">;

function refuseUnfit(known: Known, notice: Notice, today: string) {
  const state = stateOf(known, today);
  if (notice.change === "addition" && state !== "draft")
    throw new Conflict("Customers see this sub-processor already.", "announced");
  if (notice.change !== "addition" && state === "draft")
    throw new Conflict("Customers do not see this sub-processor yet. Announce its addition.", "draft");
  if (known.endsOn) throw new Conflict("The end of this sub-processor is announced already.", "ended");
  const issues = untimely(notice, today);
  if (issues.length > 0) throw new Invalid("The days of the notice do not fit.", issues);
}

async function move({ db }: Tx, { id }: Known, { change, effectiveOn }: Notice) {
  if (change === "change") return;
  const days = change === "addition" ? { startsOn: effectiveOn, announcedAt: new Date() } : { endsOn: effectiveOn };
  await db.update(subProcessors).set(days).where(eq(subProcessors.id, id));
}
