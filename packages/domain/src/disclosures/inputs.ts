import { DISCLOSURE_KINDS } from "@candor/ledger";
import { z } from "zod";
import { id } from "../ids.ts";
import { pageInput } from "../page-input.ts";

/** Staff name the tenant; a member's own is known. */
export const ListDisclosures = z.strictObject({
  tenantId: id("tenant").optional(),
  kinds: z.array(z.enum(DISCLOSURE_KINDS)).max(DISCLOSURE_KINDS.length).default([]),
  trackingId: z.string().max(60).optional(),
  ...pageInput,
});
export type ListDisclosures = z.infer<typeof ListDisclosures>;
