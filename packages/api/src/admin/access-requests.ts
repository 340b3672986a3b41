import {
  addRule,
  addTenantDomain,
  approveRequest,
  endRule,
  getAccessRequest,
  listAccessRequests,
  listRules,
  listTenantDomains,
  previewRule,
  refuseRequest,
  removeTenantDomain,
} from "@candor/domain/access-requests";
import {
  AddRule,
  AddTenantDomain,
  ApproveRequest,
  EndRule,
  GetAccessRequest,
  ListAccessRequests,
  ListTenantDomains,
  PreviewRule,
  RefuseRequest,
  RemoveTenantDomain,
} from "@candor/domain/access-requests/inputs";
import { router, staff } from "../trpc.ts";

export const accessRequests = router({
  list: staff.input(ListAccessRequests).query(({ ctx, input }) => listAccessRequests(ctx.actor, input)),
  get: staff.input(GetAccessRequest).query(({ ctx, input }) => getAccessRequest(ctx.actor, input)),
  approve: staff.input(ApproveRequest).mutation(({ ctx, input }) => approveRequest(ctx.actor, input)),
  refuse: staff.input(RefuseRequest).mutation(({ ctx, input }) => refuseRequest(ctx.actor, input)),
  rules: staff.query(({ ctx }) => listRules(ctx.actor)),
  previewRule: staff.input(PreviewRule).query(({ ctx, input }) => previewRule(ctx.actor, input)),
  addRule: staff.input(AddRule).mutation(({ ctx, input }) => addRule(ctx.actor, input)),
  endRule: staff.input(EndRule).mutation(({ ctx, input }) => endRule(ctx.actor, input)),
  domains: staff.input(ListTenantDomains).query(({ ctx, input }) => listTenantDomains(ctx.actor, input)),
  addDomain: staff.input(AddTenantDomain).mutation(({ ctx, input }) => addTenantDomain(ctx.actor, input)),
  removeDomain: staff.input(RemoveTenantDomain).mutation(({ ctx, input }) => removeTenantDomain(ctx.actor, input)),
});
