import { defineFramework, listFrameworks } from "@candor/domain/frameworks";
import { DefineFramework } from "@candor/domain/frameworks/inputs";
import { router, staff } from "../trpc.ts";

export const frameworks = router({
  list: staff.query(({ ctx }) => listFrameworks(ctx.actor)),
  define: staff.input(DefineFramework).mutation(({ ctx, input }) => defineFramework(ctx.actor, input)),
});
