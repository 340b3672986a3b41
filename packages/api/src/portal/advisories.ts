import { getAdvisoryForMe, getPublicAdvisory, listToldAdvisories, readTitle } from "@candor/domain/exposures";
import { GetAdvisoryForMe, GetPublicAdvisory, ListToldAdvisories, ReadTitle } from "@candor/domain/exposures/inputs";
import { member, router, visitor } from "../trpc.ts";

export const advisories = router({
  list: visitor.input(ListToldAdvisories).query(({ ctx, input }) => listToldAdvisories(ctx.actor, input)),
  get: visitor.input(GetPublicAdvisory).query(({ ctx, input }) => getPublicAdvisory(ctx.actor, input)),
  title: visitor.input(ReadTitle).query(({ ctx, input }) => readTitle(ctx.actor, input)),
  mine: member.input(GetAdvisoryForMe).query(({ ctx, input }) => getAdvisoryForMe(ctx.actor, input)),
});
