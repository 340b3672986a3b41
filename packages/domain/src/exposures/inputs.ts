import { SEVERITIES, STATUSES } from "@candor/standards/vex";
import { z } from "zod";
import { id } from "../ids.ts";
import { pageInput } from "../page-input.ts";

export { type Answerable, type AnswerKey, answerExposure, type Sentence } from "./answer-exposure.ts";

export const exposureSorts = ["status", "severity", "changed", "due"] as const;
export const exposureStates = ["open", "closed", "all"] as const;

const filters = {
  search: z.string().trim().max(200).optional(),
  statuses: z.array(z.enum(STATUSES)).max(STATUSES.length).default([]),
  severities: z.array(z.enum(SEVERITIES)).max(SEVERITIES.length).default([]),
  state: z.enum(exposureStates).default("open"),
  /** Only those that wait for an acknowledgement. */
  unacknowledged: z.boolean().default(false),
};

export const CountExposures = z.strictObject(filters);
export const ListExposures = z.strictObject({
  ...filters,
  sort: z.enum(exposureSorts).default("status"),
  ...pageInput,
  /** More than a screen holds; who goes on gets as much again. */
  limit: pageInput.limit.default(25),
});
export const ExportExposures = z.strictObject({
  ...filters,
  sort: z.enum(exposureSorts).default("status"),
  locale: z.enum(["en", "fr"]),
  after: pageInput.after,
});

const trackingId = z.string().min(1).max(60);
export const GetAdvisoryForMe = z.strictObject({ trackingId });
/** An entry of the history. */
export const GetPastExposure = z.strictObject({ exposureId: id("exposure") });
export const GetPublicAdvisory = z.strictObject({ trackingId });
export const ReadTitle = z.strictObject({ trackingId });
export const ListToldAdvisories = z.strictObject({
  search: z.string().trim().max(200).optional(),
  state: z.enum(exposureStates).default("all"),
  ...pageInput,
});

export const RecomputeRevision = z.strictObject({ revisionId: z.uuid() });
export const RecomputeInventory = z.strictObject({ inventoryRevision: z.int().nonnegative() });
export const NotifyRevision = z.strictObject({ revisionId: z.uuid() });

export type CountExposures = z.infer<typeof CountExposures>;
export type ListExposures = z.infer<typeof ListExposures>;
export type ExportExposures = z.infer<typeof ExportExposures>;
export type GetAdvisoryForMe = z.infer<typeof GetAdvisoryForMe>;
export type GetPastExposure = z.infer<typeof GetPastExposure>;
export type GetPublicAdvisory = z.infer<typeof GetPublicAdvisory>;
export type ReadTitle = z.infer<typeof ReadTitle>;
export type ListToldAdvisories = z.infer<typeof ListToldAdvisories>;
export type RecomputeRevision = z.infer<typeof RecomputeRevision>;
export type RecomputeInventory = z.infer<typeof RecomputeInventory>;
export type NotifyRevision = z.infer<typeof NotifyRevision>;
