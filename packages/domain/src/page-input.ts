import { z } from "zod";

/** Of keyset pages, in a file that browsers load too: `after` is the opaque cursor that the page before handed out. */
export const pageInput = {
  after: z.string().max(4000).nullish(),
  limit: z.int().min(1).max(100).default(50),
};
