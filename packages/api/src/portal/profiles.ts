import { changeProfile, getProfile } from "@candor/domain/profiles";
import { ChangeProfile } from "@candor/domain/profiles/inputs";
import { member, router } from "../trpc.ts";

export const profiles = router({
  me: member.query(({ ctx }) => getProfile(ctx.actor)),
  change: member.input(ChangeProfile).mutation(({ ctx, input }) => changeProfile(ctx.actor, input)),
});
