import { getOverview } from "@candor/domain/overview";
import { GetOverview } from "@candor/domain/overview/inputs";
import { member, router } from "../trpc.ts";

export const overview = router({
  get: member.input(GetOverview).query(({ ctx, input }) => getOverview(ctx.actor, input)),
});
