export { assignTenant } from "./assign-tenant.ts";
export { changeStaffRole } from "./change-staff-role.ts";
export { deactivateStaff } from "./deactivate-staff.ts";
export { inviteStaff } from "./invite-staff.ts";
export { listStaff } from "./queries.ts";
export { unassignTenant } from "./unassign-tenant.ts";
