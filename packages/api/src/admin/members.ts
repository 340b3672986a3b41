import { countMembers, inviteMember, listMembers } from "@candor/domain/members";
import { CountMembers, InviteMember, ListMembers } from "@candor/domain/members/inputs";
import { router, staff } from "../trpc.ts";

export const members = router({
  list: staff.input(ListMembers).query(({ ctx, input }) => listMembers(ctx.actor, input)),
  count: staff.input(CountMembers).query(({ ctx, input }) => countMembers(ctx.actor, input)),
  invite: staff.input(InviteMember).mutation(({ ctx, input }) => inviteMember(ctx.actor, input)),
});
