export { createTenant } from "./create-tenant.ts";
export { getTenant } from "./get-tenant.ts";
export { listTenantExposures, type TenantExposure } from "./list-tenant-exposures.ts";
export { listTenants } from "./queries.ts";
export { resumeTenant } from "./resume-tenant.ts";
export { suspendTenant } from "./suspend-tenant.ts";
