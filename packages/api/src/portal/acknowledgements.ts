import { acknowledgeAdvisory, markRead } from "@candor/domain/acknowledgements";
import { AcknowledgeAdvisory, MarkRead } from "@candor/domain/acknowledgements/inputs";
import { member, router } from "../trpc.ts";

export const acknowledgements = router({
  give: member.input(AcknowledgeAdvisory).mutation(({ ctx, input }) => acknowledgeAdvisory(ctx.actor, input)),
  markRead: member.input(MarkRead).mutation(({ ctx, input }) => markRead(ctx.actor, input)),
});
