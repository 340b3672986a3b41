import { changeProfile, getProfile } from "@candor/domain/profiles";
import { ChangeProfile } from "@candor/domain/profiles/inputs";
import { router, staff } from "../trpc.ts";

export const profiles = router({
  me: staff.query(({ ctx }) => getProfile(ctx.actor)),
  change: staff.input(ChangeProfile).mutation(({ ctx, input }) => changeProfile(ctx.actor, input)),
});
