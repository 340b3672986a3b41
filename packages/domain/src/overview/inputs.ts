import { z } from "zod";

/** `since`: when the person was here before; what changed after it is new to them. */
export const GetOverview = z.strictObject({ since: z.iso.datetime({ offset: true }).nullish() });
export type GetOverview = z.infer<typeof GetOverview>;
