import { changeMemberRole, countMembers, deactivateMember, inviteMember, listMembers } from "@candor/domain/members";
import {
  ChangeMemberRole,
  CountMembers,
  DeactivateMember,
  InviteMember,
  ListMembers,
} from "@candor/domain/members/inputs";
import { member, router } from "../trpc.ts";

export const members = router({
  list: member.input(ListMembers).query(({ ctx, input }) => listMembers(ctx.actor, input)),
  count: member.input(CountMembers).query(({ ctx, input }) => countMembers(ctx.actor, input)),
  invite: member.input(InviteMember).mutation(({ ctx, input }) => inviteMember(ctx.actor, input)),
  changeRole: member.input(ChangeMemberRole).mutation(({ ctx, input }) => changeMemberRole(ctx.actor, input)),
  deactivate: member.input(DeactivateMember).mutation(({ ctx, input }) => deactivateMember(ctx.actor, input)),
});
