import { acceptAgreement, getAgreement } from "@candor/domain/agreements";
import { AcceptAgreement } from "@candor/domain/agreements/inputs";
import { member, router } from "../trpc.ts";

export const agreements = router({
  get: member.query(({ ctx }) => getAgreement(ctx.actor)),
  accept: member.input(AcceptAgreement).mutation(({ ctx, input }) => acceptAgreement(ctx.actor, input, ctx.client)),
});
