import type { PortalOutputs } from "@candor/api/portal";

export type Step = PortalOutputs["advisories"]["mine"]["trace"][number];
type Named = { name: string; serial: string | null };
/** `assets` are a tenant's own, which have names. */
export type StepGroup = Step & { assets: Named[] };

/** Assets of which the same is to be said share one line; the last of their dates stands for all on the inventory. */
export function groupSteps(trace: Step[]): StepGroup[] {
  const groups = new Map<string, StepGroup>();
  for (const step of trace) {
    const own = step.assetName ? [{ name: step.assetName, serial: step.serial }] : [];
    const key = own.length > 0 ? sameness(step) : String(step.n);
    const group = groups.get(key);
    if (!group) groups.set(key, { ...step, assets: own });
    else {
      group.assets.push(...own);
      group.assetCount += step.assetCount;
      group.assetName = null;
      group.inventoryAt = earlier(group.inventoryAt, step.inventoryAt);
    }
  }
  return [...groups.values()];
}

function sameness({ n: _, assetName: __, serial: ___, assetCount: ____, inventoryAt: _____, ...said }: Step) {
  return JSON.stringify({ ...said, doneAt: said.doneAt?.slice(0, 10), plannedFor: said.plannedFor?.slice(0, 10) });
}

const earlier = (a: string | null, b: string | null) => (a && b ? (a < b ? a : b) : (a ?? b));
