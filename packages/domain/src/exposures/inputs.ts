import { z } from "zod";

export const RecomputeRevision = z.strictObject({ revisionId: z.uuid() });
export const RecomputeInventory = z.strictObject({ inventoryRevision: z.int().nonnegative() });
export const NotifyRevision = z.strictObject({ revisionId: z.uuid() });

export type RecomputeRevision = z.infer<typeof RecomputeRevision>;
export type RecomputeInventory = z.infer<typeof RecomputeInventory>;
export type NotifyRevision = z.infer<typeof NotifyRevision>;

export { type Answerable, type AnswerKey, answerExposure, type Sentence } from "./answer-exposure.ts";
