import { findAnything } from "@candor/domain/searches";
import { FindAnything } from "@candor/domain/searches/inputs";
import { router, staff } from "../trpc.ts";

export const searches = router({
  find: staff.input(FindAnything).query(({ ctx, input }) => findAnything(ctx.actor, input)),
});
