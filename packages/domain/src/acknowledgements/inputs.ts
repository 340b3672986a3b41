import { z } from "zod";
import { id } from "../ids.ts";

// The revision that the person has before them: nobody acknowledges what they have not seen.
export const AcknowledgeAdvisory = z.strictObject({
  advisoryId: id("advisory"),
  revision: z.int32().min(1),
  note: z.string().trim().max(2_000).default(""),
});
export type AcknowledgeAdvisory = z.infer<typeof AcknowledgeAdvisory>;
