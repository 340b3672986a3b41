import type { MemberRole, StaffRole } from "@candor/db/schema";

type Role = MemberRole | StaffRole | "visitor" | "job";

const everyMember: Role[] = ["tenant_admin", "member", "viewer"];
const everyStaff: Role[] = ["advisory_admin", "account_manager", "expert", "auditor", "operator"];
const tenantStaff: Role[] = ["advisory_admin", "account_manager", "auditor", "operator"];
const overseers: Role[] = ["advisory_admin", "auditor", "operator"];
const admins: Role[] = ["advisory_admin", "operator"];

/** Permission → roles, one line each. A verb ending in `read` runs in a read-only transaction. */
export const permissions = {
  "acknowledgement:write": ["tenant_admin", "member"],
  "advisory:read": [...everyMember, ...everyStaff, "visitor"],
  "advisory:draft": admins,
  "advisory:revise": admins,
  "advisory:discard": admins,
  "advisory:publish": ["advisory_admin"],
  "advisory:close": ["advisory_admin"],
  "advisory:mark": everyMember,
  "asset:change_lifecycle": admins,
  "audit:read": ["advisory_admin", "account_manager", "auditor", "operator"],
  "control:read": [...everyMember, ...everyStaff],
  "control:import": admins,
  "control:assess": [...admins, "expert"],
  "control:map": admins,
  "control:cite": admins,
  "control:export": [...everyMember, ...admins],
  "disclosure:read": [...everyMember, ...tenantStaff],
  "draft:read": everyStaff,
  "evidence:read": everyStaff,
  "exposure:read": [...everyMember, ...tenantStaff],
  "exposure:compute": ["job"],
  "exposure:export": everyMember,
  "faq:read": [...everyMember, ...everyStaff, "visitor"],
  "faq:add": admins,
  "faq:edit": admins,
  "faq:move": admins,
  "faq:publish": admins,
  "faq:unpublish": admins,
  "forecast:read": tenantStaff,
  "framework:read": [...everyMember, ...everyStaff],
  "framework:define": admins,
  "import:read": overseers,
  "import:start": admins,
  "import:run": ["job"],
  "inventory:read": everyStaff,
  "mail:send": ["job"],
  "member:read": [...everyMember, ...tenantStaff],
  "member:invite": ["tenant_admin", ...admins, "account_manager"],
  "member:change_role": ["tenant_admin"],
  "member:deactivate": ["tenant_admin"],
  "notification:write": ["job"],
  "objection:read": [...everyMember, ...tenantStaff],
  "objection:write": ["tenant_admin", "member"],
  "profile:read": [...everyMember, ...everyStaff],
  "profile:change": [...everyMember, "advisory_admin", "account_manager", "expert"],
  "provider:read": [...everyMember, ...everyStaff, "visitor"],
  "provider:change": admins,
  "region:define": admins,
  "remediation:plan": admins,
  "remediation:complete": admins,
  "search:read": everyStaff,
  "service:define": admins,
  "session:read": [...everyMember, ...everyStaff],
  "settings:read": overseers,
  "staff:read": everyStaff,
  "staff:invite": admins,
  "staff:change_role": admins,
  "staff:deactivate": admins,
  "staff:assign": admins,
  "staff:unassign": admins,
  "sub_processor:read": [...everyMember, ...everyStaff, "visitor"],
  "sub_processor:add": admins,
  "sub_processor:edit": admins,
  "sub_processor:show": admins,
  "sub_processor:announce": admins,
  "sub_processor:follow": everyMember,
  "sub_processor:unfollow": everyMember,
  "subscription:read": tenantStaff,
  "subscription:add": admins,
  "subscription:end": admins,
  "tenant:read": [...everyMember, ...tenantStaff],
  "tenant:create": admins,
  "tenant:suspend": admins,
  "tenant:resume": admins,
} satisfies Record<string, Role[]>;

export type Permission = keyof typeof permissions;

export const mayDo = (permission: Permission, role: string): boolean =>
  (permissions[permission] as string[]).includes(role);

/** A verb ending in `export` hands a file over: an open browser is not enough, the person has just signed in. */
export const needsRecentSignIn = (permission: Permission) => permission.endsWith(":export");

export const isRead = (permission: Permission) => permission.endsWith(":read");
