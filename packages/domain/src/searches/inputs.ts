import { z } from "zod";

/** One letter finds too much to be of use, and every key press asks. */
export const leastLetters = 2;

export const FindAnything = z.strictObject({ words: z.string().trim().min(leastLetters).max(100) });
export type FindAnything = z.infer<typeof FindAnything>;
