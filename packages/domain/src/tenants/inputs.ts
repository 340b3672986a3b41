import { z } from "zod";
import { id } from "../ids.ts";
import { language, timeZone } from "../members/inputs.ts";
import { pageInput } from "../page-input.ts";

const slug = z
  .string()
  .trim()
  .min(2, "Use at least 2 characters.")
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use small letters, digits and single hyphens, as in northwind-bank.");

export const CreateTenant = z.strictObject({
  name: z.string().trim().min(1, "Enter a name.").max(120),
  slug,
  locale: language.default("en"),
  timeZone: timeZone.default("UTC"),
});
export const ListTenants = z.strictObject({ search: z.string().max(200).optional(), ...pageInput });
export const GetTenant = z.strictObject({ slug: z.string().max(60) });
export const ListTenantExposures = z.strictObject({
  tenantId: id("tenant"),
  outstanding: z.boolean().default(false),
  ...pageInput,
});
export const SuspendTenant = z.strictObject({ tenantId: id("tenant") });
export const ResumeTenant = z.strictObject({ tenantId: id("tenant") });

export type CreateTenant = z.infer<typeof CreateTenant>;
export type ListTenants = z.infer<typeof ListTenants>;
export type GetTenant = z.infer<typeof GetTenant>;
export type ListTenantExposures = z.infer<typeof ListTenantExposures>;
export type SuspendTenant = z.infer<typeof SuspendTenant>;
export type ResumeTenant = z.infer<typeof ResumeTenant>;
