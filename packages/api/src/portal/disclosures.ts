import { listDisclosures } from "@candor/domain/disclosures";
import { ListDisclosures } from "@candor/domain/disclosures/inputs";
import { member, router } from "../trpc.ts";

export const disclosures = router({
  list: member.input(ListDisclosures).query(({ ctx, input }) => listDisclosures(ctx.actor, input)),
});
