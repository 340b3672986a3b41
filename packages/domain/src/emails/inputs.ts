import { z } from "zod";

export const SendEmail = z.strictObject({ emailId: z.uuid() });
export type SendEmail = z.infer<typeof SendEmail>;
