import { completeRemediations, listRemediations, planRemediations } from "@candor/domain/remediations";
import { CompleteRemediations, ListRemediations, PlanRemediations } from "@candor/domain/remediations/inputs";
import { router, staff } from "../trpc.ts";

export const remediations = router({
  list: staff.input(ListRemediations).query(({ ctx, input }) => listRemediations(ctx.actor, input)),
  plan: staff.input(PlanRemediations).mutation(({ ctx, input }) => planRemediations(ctx.actor, input)),
  complete: staff.input(CompleteRemediations).mutation(({ ctx, input }) => completeRemediations(ctx.actor, input)),
});
