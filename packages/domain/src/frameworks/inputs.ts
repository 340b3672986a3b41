import { z } from "zod";
import { slug } from "../services/inputs.ts";

const words = z.string().trim().max(200);

/** `source` is where its OSCAL catalog can be had: exports cite it. */
export const DefineFramework = z.strictObject({
  slug,
  name: words.min(1, "Enter a name."),
  publisher: words.default(""),
  edition: words.default(""),
  source: z
    .url({ protocol: /^https$/ })
    .max(500)
    .optional(),
});

export type DefineFramework = z.infer<typeof DefineFramework>;
