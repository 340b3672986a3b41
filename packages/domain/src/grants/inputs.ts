import { z } from "zod";
import { classifications } from "../documents/inputs.ts";
import { id } from "../ids.ts";
import { instant } from "../instants.ts";
import { pageInput } from "../page-input.ts";

/** What a grant opens: one document, all of a class, or what speaks of a service. */
const scope = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("document"), documentId: id("document") }),
  z.strictObject({ by: z.literal("class"), classification: z.enum(classifications) }),
  z.strictObject({ by: z.literal("service"), serviceId: id("service") }),
]);

export const GiveGrant = z.strictObject({
  tenantId: id("tenant"),
  /** One person; absent: the whole tenant. */
  memberId: id("member").optional(),
  scope,
  /** Absent: until it is revoked. */
  expiresAt: instant.optional(),
  reason: z.string().trim().max(2_000).default(""),
});
export const RevokeGrant = z.strictObject({
  tenantId: id("tenant"),
  grantId: id("grant"),
  reason: z.string().trim().min(1, "Say why.").max(2_000),
});
/** Staff name the tenant; a member's own is known. */
export const ListGrants = z.strictObject({ tenantId: id("tenant").optional(), ...pageInput });

export type GiveGrant = z.infer<typeof GiveGrant>;
export type RevokeGrant = z.infer<typeof RevokeGrant>;
export type ListGrants = z.infer<typeof ListGrants>;
