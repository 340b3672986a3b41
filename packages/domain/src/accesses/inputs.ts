import { z } from "zod";
import { id } from "../ids.ts";
import { language } from "../members/inputs.ts";
import { pageInput } from "../page-input.ts";

export const OpenDocument = z.strictObject({ documentId: id("document") });
export const ShowPage = z.strictObject({
  documentId: id("document"),
  accessId: id("access"),
  page: z.int32().min(1).max(10_000),
});
export const ViewAs = z.strictObject({ tenantId: id("tenant"), memberId: id("member") });
/** Staff name the tenant; a member's own is known. */
export const ListAccesses = z.strictObject({
  tenantId: id("tenant").optional(),
  documentId: id("document").optional(),
  ...pageInput,
});
export const ExportAccesses = z.strictObject({ locale: language, after: z.string().max(4000).nullish() });
export const SummariseAccesses = z.strictObject({ tenantId: id("tenant") });

export const ListEngagement = z.strictObject({
  search: z.string().max(200).optional(),
  /** Only customers of whom nobody ever opened anything. */
  isQuiet: z.boolean().default(false),
  ...pageInput,
});

export type OpenDocument = z.infer<typeof OpenDocument>;
export type ShowPage = z.infer<typeof ShowPage>;
export type ViewAs = z.infer<typeof ViewAs>;
export type ListAccesses = z.infer<typeof ListAccesses>;
export type ExportAccesses = z.infer<typeof ExportAccesses>;
export type ListEngagement = z.infer<typeof ListEngagement>;
export type SummariseAccesses = z.infer<typeof SummariseAccesses>;
