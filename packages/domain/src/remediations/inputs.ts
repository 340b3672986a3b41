import { z } from "zod";
import { id } from "../ids.ts";
import { instant } from "../instants.ts";
import { pageInput } from "../page-input.ts";
import { regionCode } from "../services/inputs.ts";

export const remediationKinds = ["isolate", "decommission", "patch", "mitigate"] as const;

/** Assets by name, or all that hold a product, in one service and region if wished. */
export const AssetSelection = z.union([
  z.strictObject({ assetIds: z.array(id("asset")).min(1).max(1000) }),
  z.strictObject({ productId: id("product"), serviceId: id("service").optional(), region: regionCode.optional() }),
  z.strictObject({ serviceId: id("service"), region: regionCode.optional() }),
]);

export const PlanRemediations = z.strictObject({
  advisoryId: id("advisory"),
  assets: AssetSelection,
  kind: z.enum(remediationKinds),
  plannedFor: instant.optional(),
});
export const CompleteRemediations = z.strictObject({ advisoryId: id("advisory"), assets: AssetSelection });
export const ListRemediations = z.strictObject({
  advisoryId: id("advisory"),
  state: z.enum(["planned", "done"]).optional(),
  ...pageInput,
});

export type AssetSelection = z.infer<typeof AssetSelection>;
export type PlanRemediations = z.infer<typeof PlanRemediations>;
export type CompleteRemediations = z.infer<typeof CompleteRemediations>;
export type ListRemediations = z.infer<typeof ListRemediations>;
