import { z } from "zod";

export const slug = z
  .string()
  .trim()
  .min(2)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use small letters, digits and single hyphens, as in object-storage.");
export const regionCode = z
  .string()
  .trim()
  .regex(/^[a-z0-9][a-z0-9-]{1,29}$/, "Use small letters, digits and hyphens, as in fra1.");
const name = z.string().trim().min(1, "Enter a name.").max(120);
const sentence = z.string().trim().min(1).max(500);

export const DefineRegion = z.strictObject({ code: regionCode, name });
export const DefineService = z.strictObject({
  slug,
  name,
  description: z.strictObject({ en: sentence, fr: sentence.optional() }).optional(),
  regions: z.array(regionCode).min(1, "Name the regions where it is sold.").max(200),
});

export type DefineRegion = z.infer<typeof DefineRegion>;
export type DefineService = z.infer<typeof DefineService>;
