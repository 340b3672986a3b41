import { askAccess, askAsVisitor } from "@candor/domain/access-requests";
import { AskAccess, AskAsVisitor } from "@candor/domain/access-requests/inputs";
import { member, router, visitorSeldom } from "../trpc.ts";

export const accessRequests = router({
  ask: member.input(AskAccess).mutation(({ ctx, input }) => askAccess(ctx.actor, input)),
  visit: visitorSeldom.input(AskAsVisitor).mutation(({ ctx, input }) => askAsVisitor(ctx.actor, input)),
});
