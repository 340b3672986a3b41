import { z } from "zod";
import { id } from "../ids.ts";
import { emailAddress, language, personName } from "../members/inputs.ts";
import { pageInput } from "../page-input.ts";

/** The operator is the person at the machine, not somebody to invite. */
const staffRole = z.enum(["advisory_admin", "account_manager", "expert", "auditor"]);
const person = { staffId: id("staff") };

export const ListStaff = z.strictObject(pageInput);
export const InviteStaff = z.strictObject({
  email: emailAddress,
  name: personName,
  role: staffRole,
  locale: language.default("en"),
});
export const ChangeStaffRole = z.strictObject({ ...person, role: staffRole });
export const DeactivateStaff = z.strictObject(person);
export const AssignTenant = z.strictObject({ ...person, tenantId: id("tenant") });
export const UnassignTenant = z.strictObject({ ...person, tenantId: id("tenant") });

export type ListStaff = z.infer<typeof ListStaff>;
export type InviteStaff = z.infer<typeof InviteStaff>;
export type ChangeStaffRole = z.infer<typeof ChangeStaffRole>;
export type DeactivateStaff = z.infer<typeof DeactivateStaff>;
export type AssignTenant = z.infer<typeof AssignTenant>;
export type UnassignTenant = z.infer<typeof UnassignTenant>;
