import { listGrants } from "@candor/domain/grants";
import { ListGrants } from "@candor/domain/grants/inputs";
import { member, router } from "../trpc.ts";

export const grants = router({
  list: member.input(ListGrants).query(({ ctx, input }) => listGrants(ctx.actor, input)),
});
