import { giveGrant, listGrants, revokeGrant } from "@candor/domain/grants";
import { GiveGrant, ListGrants, RevokeGrant } from "@candor/domain/grants/inputs";
import { router, staff } from "../trpc.ts";

export const grants = router({
  list: staff.input(ListGrants).query(({ ctx, input }) => listGrants(ctx.actor, input)),
  give: staff.input(GiveGrant).mutation(({ ctx, input }) => giveGrant(ctx.actor, input)),
  revoke: staff.input(RevokeGrant).mutation(({ ctx, input }) => revokeGrant(ctx.actor, input)),
});
