import type { assetKinds, lifecycles } from "@candor/db/schema";

export type AssetKind = (typeof assetKinds)[number];
export type Lifecycle = (typeof lifecycles)[number];

export type LifecycleStep = "isolated" | "decommissioned" | "restored";

/** Where each step leads, and from where it may be taken. Decommissioned is the end: a new machine is a new asset. */
export const steps: Record<LifecycleStep, { to: Lifecycle; from: Lifecycle[] }> = {
  isolated: { to: "isolated", from: ["in_service"] },
  decommissioned: { to: "decommissioned", from: ["in_service", "isolated"] },
  restored: { to: "in_service", from: ["isolated"] },
};

/** The half-open range of keys that begin with what was typed, in byte order. */
export function prefixRange(typed: string): [from: string, to: string] {
  const key = typed.trim().toLowerCase();
  return [key, `${key}\u{10ffff}`];
}
