import {
  createTenant,
  getTenant,
  listTenantExposures,
  listTenants,
  resumeTenant,
  suspendTenant,
} from "@candor/domain/tenants";
import {
  CreateTenant,
  GetTenant,
  ListTenantExposures,
  ListTenants,
  ResumeTenant,
  SuspendTenant,
} from "@candor/domain/tenants/inputs";
import { router, staff } from "../trpc.ts";

export const tenants = router({
  list: staff.input(ListTenants).query(({ ctx, input }) => listTenants(ctx.actor, input)),
  get: staff.input(GetTenant).query(({ ctx, input }) => getTenant(ctx.actor, input)),
  exposures: staff.input(ListTenantExposures).query(({ ctx, input }) => listTenantExposures(ctx.actor, input)),
  create: staff.input(CreateTenant).mutation(({ ctx, input }) => createTenant(ctx.actor, input)),
  suspend: staff.input(SuspendTenant).mutation(({ ctx, input }) => suspendTenant(ctx.actor, input)),
  resume: staff.input(ResumeTenant).mutation(({ ctx, input }) => resumeTenant(ctx.actor, input)),
});
