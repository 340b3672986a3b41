import { getCertification, listCertifications, listCoverage } from "@candor/domain/certifications";
import { GetCertification, ListCertifications } from "@candor/domain/certifications/inputs";
import { member, router, visitor } from "../trpc.ts";

export const certifications = router({
  list: visitor.input(ListCertifications).query(({ ctx, input }) => listCertifications(ctx.actor, input)),
  get: visitor.input(GetCertification).query(({ ctx, input }) => getCertification(ctx.actor, input)),
  coverage: member.query(({ ctx }) => listCoverage(ctx.actor)),
});
