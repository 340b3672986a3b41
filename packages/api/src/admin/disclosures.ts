import { listDisclosures } from "@candor/domain/disclosures";
import { ListDisclosures } from "@candor/domain/disclosures/inputs";
import { router, staff } from "../trpc.ts";

export const disclosures = router({
  list: staff.input(ListDisclosures).query(({ ctx, input }) => listDisclosures(ctx.actor, input)),
});
