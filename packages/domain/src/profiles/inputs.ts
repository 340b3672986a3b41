import { z } from "zod";
import { language, personName, timeZone } from "../members/inputs.ts";

export const ChangeProfile = z.strictObject({ name: personName, locale: language, timeZone });
export type ChangeProfile = z.infer<typeof ChangeProfile>;
