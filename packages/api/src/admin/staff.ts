import {
  assignTenant,
  changeStaffRole,
  deactivateStaff,
  inviteStaff,
  listStaff,
  unassignTenant,
} from "@candor/domain/staff";
import {
  AssignTenant,
  ChangeStaffRole,
  DeactivateStaff,
  InviteStaff,
  ListStaff,
  UnassignTenant,
} from "@candor/domain/staff/inputs";
import { router, staff as person } from "../trpc.ts";

export const staff = router({
  list: person.input(ListStaff).query(({ ctx, input }) => listStaff(ctx.actor, input)),
  invite: person.input(InviteStaff).mutation(({ ctx, input }) => inviteStaff(ctx.actor, input)),
  changeRole: person.input(ChangeStaffRole).mutation(({ ctx, input }) => changeStaffRole(ctx.actor, input)),
  deactivate: person.input(DeactivateStaff).mutation(({ ctx, input }) => deactivateStaff(ctx.actor, input)),
  assign: person.input(AssignTenant).mutation(({ ctx, input }) => assignTenant(ctx.actor, input)),
  unassign: person.input(UnassignTenant).mutation(({ ctx, input }) => unassignTenant(ctx.actor, input)),
});
