import { z } from "zod";
import { id } from "../ids.ts";
import { day } from "../instants.ts";
import { pageInput } from "../page-input.ts";
import { changes } from "./sub-processors.ts";

export { changes, earliestObjection, leadDays } from "./sub-processors.ts";

const sentence = z.string().trim().min(1).max(1_000);
const localised = z.strictObject({ en: sentence, fr: sentence.optional() });

const facts = {
  name: z.string().trim().min(1, "Enter a name.").max(120),
  purpose: localised,
  data: localised,
  regions: z.array(z.string().trim().min(1).max(80)).min(1, "Say where data is handled.").max(20),
  safeguards: localised,
  startsOn: day,
};

export const AddSubProcessor = z.strictObject(facts);
export const EditSubProcessor = z.strictObject({ subProcessorId: id("sub_processor"), ...facts });
export const ShowSubProcessor = z.strictObject({ subProcessorId: id("sub_processor") });
export const AnnounceChange = z.strictObject({
  subProcessorId: id("sub_processor"),
  change: z.enum(changes),
  text: localised,
  effectiveOn: day,
  /** The last day on which customers may object. Not asked of an end. */
  objectBy: day.optional(),
});
export const ObjectToChange = z.strictObject({
  noticeId: id("sub_processor_notice"),
  reason: z.string().trim().min(1, "Say why.").max(4_000),
});
export const ListNotices = z.strictObject({ ...pageInput });
export const ListObjections = z.strictObject({ noticeId: id("sub_processor_notice"), ...pageInput });
export const NotifyFollowers = z.strictObject({ noticeId: z.uuid() });

export type AddSubProcessor = z.infer<typeof AddSubProcessor>;
export type EditSubProcessor = z.infer<typeof EditSubProcessor>;
export type ShowSubProcessor = z.infer<typeof ShowSubProcessor>;
export type AnnounceChange = z.infer<typeof AnnounceChange>;
export type ObjectToChange = z.infer<typeof ObjectToChange>;
export type ListNotices = z.infer<typeof ListNotices>;
export type ListObjections = z.infer<typeof ListObjections>;
export type NotifyFollowers = z.infer<typeof NotifyFollowers>;
