import { getTenantAgreement, listAgreements, overrideAgreement, publishAgreement } from "@candor/domain/agreements";
import { GetTenantAgreement, OverrideAgreement, PublishAgreement } from "@candor/domain/agreements/inputs";
import { router, staff } from "../trpc.ts";

export const agreements = router({
  list: staff.query(({ ctx }) => listAgreements(ctx.actor)),
  ofTenant: staff.input(GetTenantAgreement).query(({ ctx, input }) => getTenantAgreement(ctx.actor, input)),
  publish: staff.input(PublishAgreement).mutation(({ ctx, input }) => publishAgreement(ctx.actor, input)),
  override: staff.input(OverrideAgreement).mutation(({ ctx, input }) => overrideAgreement(ctx.actor, input)),
});
