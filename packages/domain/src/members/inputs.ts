import { z } from "zod";
import { id } from "../ids.ts";
import { pageInput } from "../page-input.ts";

const memberRole = z.enum(["tenant_admin", "member", "viewer"]);

/** ASCII only, checked before the case is folded: a look-alike letter must not fold into another person's address. */
export const emailAddress = z
  .string()
  .trim()
  .max(254)
  .regex(/^[\x21-\x7e]+$/, "Use letters, digits and signs without accents.")
  .toLowerCase()
  .pipe(z.email("This is not an e-mail address, like name@company.example."));

export const personName = z.string().trim().min(1, "Enter a name.").max(120);
export const language = z.enum(["en", "fr"]);
export const timeZone = z.string().max(60).refine(isTimeZone, "Choose a time zone such as Europe/Paris.");

/** Staff name the tenant; a member's own is known. */
export const ListMembers = z.strictObject({ tenantId: id("tenant").optional(), ...pageInput });
export const CountMembers = z.strictObject({ tenantId: id("tenant").optional() });
export const InviteMember = z.strictObject({
  tenantId: id("tenant").optional(),
  email: emailAddress,
  name: personName,
  role: memberRole,
  locale: language.optional(),
});
export const ChangeMemberRole = z.strictObject({ memberId: id("member"), role: memberRole });
export const DeactivateMember = z.strictObject({ memberId: id("member") });

export type ListMembers = z.infer<typeof ListMembers>;
export type CountMembers = z.infer<typeof CountMembers>;
export type InviteMember = z.infer<typeof InviteMember>;
export type ChangeMemberRole = z.infer<typeof ChangeMemberRole>;
export type DeactivateMember = z.infer<typeof DeactivateMember>;

function isTimeZone(name: string) {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
