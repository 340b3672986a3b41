import type { remediationKinds } from "@candor/db/schema";
import type { Lifecycle } from "../assets/assets.ts";

export type RemediationKind = (typeof remediationKinds)[number];

/** What it means for the asset when such a remediation is done; a patched or mitigated one stays in service. */
export const lifecycleAfter: Record<RemediationKind, Lifecycle | null> = {
  isolate: "isolated",
  decommission: "decommissioned",
  patch: null,
  mitigate: null,
};
