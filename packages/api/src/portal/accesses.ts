import { exportAccesses, getBundle, listAccesses, startReading } from "@candor/domain/accesses";
import { ExportAccesses, ListAccesses, OpenDocument } from "@candor/domain/accesses/inputs";
import { member, router } from "../trpc.ts";

export const accesses = router({
  list: member.input(ListAccesses).query(({ ctx, input }) => listAccesses(ctx.actor, input)),
  bundle: member.query(({ ctx }) => getBundle(ctx.actor)),
  read: member.input(OpenDocument).mutation(({ ctx, input }) => startReading(ctx.actor, input, ctx.client)),
  export: member.input(ExportAccesses).query(({ ctx, input }) => exportAccesses(ctx.actor, input)),
});
