import { acknowledgeAdvisory } from "@candor/domain/acknowledgements";
import { AcknowledgeAdvisory } from "@candor/domain/acknowledgements/inputs";
import { member, router } from "../trpc.ts";

export const acknowledgements = router({
  give: member.input(AcknowledgeAdvisory).mutation(({ ctx, input }) => acknowledgeAdvisory(ctx.actor, input)),
});
