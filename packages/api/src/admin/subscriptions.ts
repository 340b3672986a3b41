import { addSubscription, endSubscription, listSubscriptions } from "@candor/domain/subscriptions";
import { AddSubscription, EndSubscription, ListSubscriptions } from "@candor/domain/subscriptions/inputs";
import { router, staff } from "../trpc.ts";

export const subscriptions = router({
  list: staff.input(ListSubscriptions).query(({ ctx, input }) => listSubscriptions(ctx.actor, input)),
  add: staff.input(AddSubscription).mutation(({ ctx, input }) => addSubscription(ctx.actor, input)),
  end: staff.input(EndSubscription).mutation(({ ctx, input }) => endSubscription(ctx.actor, input)),
});
