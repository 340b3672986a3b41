import type { Actor } from "@candor/domain";
import { closeAdvisory, draftAdvisory, getAdvisory, publishAdvisory, reviseAdvisory } from "@candor/domain/advisories";
import { AdvisoryContent, CloseAdvisory, DraftAdvisory, PublishAdvisory } from "@candor/domain/advisories/inputs";
import { listAssets } from "@candor/domain/assets";
import { ListAssets } from "@candor/domain/assets/inputs";
import { completeRemediations, planRemediations } from "@candor/domain/remediations";
import { CompleteRemediations, PlanRemediations } from "@candor/domain/remediations/inputs";
import { setClock } from "../clock.ts";
import { importAssets, importBoms } from "../fill-inventory.ts";
import { bomFiles } from "../fleet/files.ts";
import { fleet } from "../fleet/fleet.ts";
import type { House } from "../open-house.ts";
import type { Event, Said, Step } from "./event.ts";

const dayMs = 86_400_000;

export type Cast = { desk: Actor; reviewer: Actor };

/** Every step of every event in the order of time, each at its time; the worker's jobs run between them. */
export async function playEvents(house: House, cast: Cast, events: Event[], today: Date) {
  const steps = events.flatMap((event) => event.steps.map((step) => ({ event, step, at: timeOf(step.at, today, -1) })));
  for (const { event, step, at } of steps.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    setClock(at);
    await play(house, cast, event.trackingId, step, at, today);
    await house.work();
  }
}

/** Days are counted back from today, or on from a time; a time is itself. */
function timeOf(given: string | number, from: Date, direction: 1 | -1): Date {
  return typeof given === "string" ? new Date(given) : new Date(from.getTime() + direction * given * dayMs);
}

async function play(house: House, { desk, reviewer }: Cast, trackingId: string, step: Step, at: Date, today: Date) {
  if (step.does === "say") return say(desk, reviewer, trackingId, step, at);
  if (step.does === "refresh" || step.does === "arrive") {
    const groups = fleet.filter(({ prefix }) => step.assets.includes(prefix));
    if (step.does === "arrive") await importAssets(house, desk, groups, `${step.assets.join("-")}.csv`);
    else await importBoms(house, desk, bomFiles(groups, at));
    return;
  }
  const { id: advisoryId, draft } = await getAdvisory(reviewer, { trackingId });
  if (step.does === "close") {
    await closeAdvisory(reviewer, CloseAdvisory.parse({ advisoryId, version: draft.version, note: step.note }));
  } else if (step.does === "plan") {
    const plannedFor = step.forDay === undefined ? undefined : timeOf(step.forDay, today, 1).toISOString();
    const assets = { assetIds: await assetsOf(desk, step.assets) };
    await planRemediations(desk, PlanRemediations.parse({ advisoryId, assets, kind: step.kind, plannedFor }));
  } else {
    const assetIds: string[] = [];
    for (const prefix of step.assets) assetIds.push(...(await assetsOf(desk, prefix)));
    await completeRemediations(desk, CompleteRemediations.parse({ advisoryId, assets: { assetIds } }));
  }
}

/** The desk writes, the reviewer publishes. */
async function say(desk: Actor, reviewer: Actor, trackingId: string, step: Extract<Step, { does: "say" }>, at: Date) {
  const content = contentOf(step.content, at);
  const known = await getAdvisory(desk, { trackingId }).catch(() => null);
  const version = known
    ? (await reviseAdvisory(desk, { advisoryId: known.id, version: known.draft.version, content })).version
    : (await draftAdvisory(desk, DraftAdvisory.parse({ trackingId, content }))).version;
  const { id } = known ?? (await getAdvisory(desk, { trackingId }));
  await publishAdvisory(reviewer, PublishAdvisory.parse({ advisoryId: id, version, note: step.note }));
}

export function contentOf({ statements, ...said }: Said, at: Date): AdvisoryContent {
  return AdvisoryContent.parse({
    ...said,
    asOf: at.toISOString(),
    statements: statements.map(({ due, ...statement }) => ({
      ...statement,
      ...(due !== undefined && { nextUpdateDue: timeOf(due, at, 1).toISOString() }),
    })),
  });
}

async function assetsOf(actor: Actor, prefix: string): Promise<string[]> {
  const { rows } = await listAssets(actor, ListAssets.parse({ search: prefix, limit: 100 }));
  if (rows.length === 0) throw new Error(`No asset begins with ${prefix}.`);
  return rows.map(({ id }) => id);
}
