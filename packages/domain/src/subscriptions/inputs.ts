import { z } from "zod";
import { id } from "../ids.ts";
import { regionCode } from "../services/inputs.ts";

export const subscriptionKinds = ["shared", "dedicated"] as const;

export const ListSubscriptions = z.strictObject({ tenantId: id("tenant") });
export const AddSubscription = z.strictObject({
  tenantId: id("tenant"),
  serviceId: id("service"),
  region: regionCode,
  kind: z.enum(subscriptionKinds),
});
export const EndSubscription = z.strictObject({ tenantId: id("tenant"), subscriptionId: id("subscription") });

export type ListSubscriptions = z.infer<typeof ListSubscriptions>;
export type AddSubscription = z.infer<typeof AddSubscription>;
export type EndSubscription = z.infer<typeof EndSubscription>;
