import { listAccesses, listEngagement, summariseAccesses, viewAs } from "@candor/domain/accesses";
import { ListAccesses, ListEngagement, SummariseAccesses, ViewAs } from "@candor/domain/accesses/inputs";
import { router, staff } from "../trpc.ts";

export const accesses = router({
  list: staff.input(ListAccesses).query(({ ctx, input }) => listAccesses(ctx.actor, input)),
  summary: staff.input(SummariseAccesses).query(({ ctx, input }) => summariseAccesses(ctx.actor, input)),
  engagement: staff.input(ListEngagement).query(({ ctx, input }) => listEngagement(ctx.actor, input)),
  /** A mutation: that somebody looked is written down. */
  viewAs: staff.input(ViewAs).mutation(({ ctx, input }) => viewAs(ctx.actor, input)),
});
