import { z } from "zod";
import { id } from "../ids.ts";

// The revision that the person has before them: nobody acknowledges or is said to have read what they have not seen.
const told = { advisoryId: id("advisory"), revision: z.int().min(1) };

export const AcknowledgeAdvisory = z.strictObject({ ...told, note: z.string().trim().max(2_000).default("") });
export const MarkRead = z.strictObject(told);

export type AcknowledgeAdvisory = z.infer<typeof AcknowledgeAdvisory>;
export type MarkRead = z.infer<typeof MarkRead>;
