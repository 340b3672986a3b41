import { DISCLOSURE_KINDS } from "@candor/ledger";
import { z } from "zod";
import { pageInput } from "../page-input.ts";

export const ListDisclosures = z.strictObject({
  kinds: z.array(z.enum(DISCLOSURE_KINDS)).max(DISCLOSURE_KINDS.length).default([]),
  trackingId: z.string().max(60).optional(),
  ...pageInput,
});
export type ListDisclosures = z.infer<typeof ListDisclosures>;
