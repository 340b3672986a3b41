import { z } from "zod";
import { id } from "../ids.ts";
import { emailAddress, language, personName } from "../members/inputs.ts";
import { pageInput } from "../page-input.ts";

const documentIds = z.array(id("document")).min(1, "Choose what you need.").max(50);
const reason = z.string().trim().min(1, "Say what you need it for.").max(2_000);
/** A year and a day at most: whoever needs it longer is asked again. */
export const days = z.int().min(1).max(366);

export const AskAccess = z.strictObject({ documentIds, reason });
export const AskAsVisitor = z.strictObject({
  email: emailAddress,
  name: personName,
  company: z.string().trim().min(1, "Enter your company.").max(120),
  documentIds,
  reason,
  locale: language.default("en"),
});

export const ListAccessRequests = z.strictObject({ isOpen: z.boolean().default(true), ...pageInput });
export const ListOwnRequests = z.strictObject(pageInput);
export const GetAccessRequest = z.strictObject({ requestId: id("accessRequest") });
export const ApproveRequest = z.strictObject({
  requestId: id("accessRequest"),
  /** What of it is granted; fewer than were asked for narrows it. */
  documentIds,
  days,
  /** For a visitor: into a tenant that there is, else a new one is made for their company. */
  tenantId: id("tenant").optional(),
  answer: z.string().trim().max(2_000).default(""),
});
export const RefuseRequest = z.strictObject({
  requestId: id("accessRequest"),
  answer: z.string().trim().min(1, "Say why.").max(2_000),
});
export const TellDecision = z.strictObject({ requestId: id("accessRequest") });
export const ConsiderRequest = z.strictObject({ requestId: id("accessRequest") });

/** What is for named people is decided by a person; what is public needs no rule. */
export const AddRule = z.strictObject({ classification: z.enum(["customer", "nda"]), days });
export const PreviewRule = AddRule;
export const EndRule = z.strictObject({ ruleId: id("accessRule") });

/** Whoever writes from one of these is anybody. */
const anybodys =
  /^(gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton|protonmail|gmx|aol|orange|free|laposte|web|mail)\.[a-z.]{2,6}$/;
const domain = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, "This is not a mail domain, like company.example.")
  .refine((name) => !anybodys.test(name), "Anybody can have an address there. Enter the organisation's own domain.");
export const AddTenantDomain = z.strictObject({ tenantId: id("tenant"), domain });
export const RemoveTenantDomain = z.strictObject({ tenantId: id("tenant"), domain: z.string().max(253) });
export const ListTenantDomains = z.strictObject({ tenantId: id("tenant") });

export type AskAccess = z.infer<typeof AskAccess>;
export type AskAsVisitor = z.infer<typeof AskAsVisitor>;
export type ListAccessRequests = z.infer<typeof ListAccessRequests>;
export type ListOwnRequests = z.infer<typeof ListOwnRequests>;
export type GetAccessRequest = z.infer<typeof GetAccessRequest>;
export type ApproveRequest = z.infer<typeof ApproveRequest>;
export type RefuseRequest = z.infer<typeof RefuseRequest>;
export type TellDecision = z.infer<typeof TellDecision>;
export type ConsiderRequest = z.infer<typeof ConsiderRequest>;
export type AddRule = z.infer<typeof AddRule>;
export type PreviewRule = z.infer<typeof PreviewRule>;
export type EndRule = z.infer<typeof EndRule>;
export type AddTenantDomain = z.infer<typeof AddTenantDomain>;
export type RemoveTenantDomain = z.infer<typeof RemoveTenantDomain>;
export type ListTenantDomains = z.infer<typeof ListTenantDomains>;
