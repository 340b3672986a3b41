import { z } from "zod";
import { instant } from "../instants.ts";

/** `since`: when the person was here before; what changed after it is new to them. */
export const GetOverview = z.strictObject({ since: instant.nullish() });
export type GetOverview = z.infer<typeof GetOverview>;
