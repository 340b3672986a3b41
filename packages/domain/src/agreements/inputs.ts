import { z } from "zod";
import { id } from "../ids.ts";
import { day } from "../instants.ts";
import { language, personName } from "../members/inputs.ts";

const both = (most: number) => {
  const words = z.string().trim().min(1, "Write it in both languages.").max(most);
  return z.strictObject({ en: words, fr: words });
};
const reason = z.string().trim().min(1, "Say why.").max(2_000);

export const PublishAgreement = z.strictObject({
  /** The tenant with which these words were agreed; absent: everybody. */
  tenantId: id("tenant").optional(),
  title: both(200),
  body: both(50_000),
});
export const OverrideAgreement = z.strictObject({
  tenantId: id("tenant"),
  mode: z.enum(["general", "own", "waived"]),
  reason,
});
export const AcceptAgreement = z.strictObject({
  /** Of the words that the person has before them: nobody accepts what they have not seen. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ examples: ["0".repeat(64)] }),
  name: personName,
  title: z.string().trim().min(1, "Enter your title.").max(120),
  hasAuthority: z.literal(true, { error: "Only somebody who may sign for the organisation accepts it." }),
  locale: language,
});
/** It was signed on paper or by another service; the signed copy comes with it. */
export const RecordAcceptance = z.strictObject({
  tenantId: id("tenant"),
  agreementId: id("agreement"),
  name: personName,
  title: z.string().trim().min(1, "Enter the title of who signed.").max(120),
  signedOn: day,
});
export const OpenAcceptance = z.strictObject({ acceptanceId: id("acceptance") });
export const signedMaxBytes = 20 * 1024 * 1024;
export const GetAgreement = z.strictObject({});
export const GetTenantAgreement = z.strictObject({ tenantId: id("tenant") });
export const SealAcceptance = z.strictObject({ tenantId: id("tenant"), acceptanceId: z.uuid() });

export type PublishAgreement = z.infer<typeof PublishAgreement>;
export type OverrideAgreement = z.infer<typeof OverrideAgreement>;
export type AcceptAgreement = z.infer<typeof AcceptAgreement>;
export type RecordAcceptance = z.infer<typeof RecordAcceptance>;
export type OpenAcceptance = z.infer<typeof OpenAcceptance>;
export type GetTenantAgreement = z.infer<typeof GetTenantAgreement>;
export type SealAcceptance = z.infer<typeof SealAcceptance>;
