import { askAccess, askAsVisitor, listOwnRequests } from "@candor/domain/access-requests";
import { AskAccess, AskAsVisitor, ListOwnRequests } from "@candor/domain/access-requests/inputs";
import { member, router, visitorSeldom } from "../trpc.ts";

export const accessRequests = router({
  mine: member.input(ListOwnRequests).query(({ ctx, input }) => listOwnRequests(ctx.actor, input)),
  ask: member.input(AskAccess).mutation(({ ctx, input }) => askAccess(ctx.actor, input)),
  visit: visitorSeldom.input(AskAsVisitor).mutation(({ ctx, input }) => askAsVisitor(ctx.actor, input)),
});
