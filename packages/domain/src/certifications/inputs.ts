import { z } from "zod";
import { id } from "../ids.ts";
import { day } from "../instants.ts";
import { timeZone } from "../members/inputs.ts";
import { pageInput } from "../page-input.ts";
import { regionCode } from "../services/inputs.ts";

export {
  type CertificationState,
  certificationStates,
  type Dated,
  isInForce,
  nextDayIn,
  type Standing,
  stateOf,
} from "./certifications.ts";
export { dayIn } from "../days.ts";
export { type Cover, type Covering, coverOf, type Place } from "./cover-of.ts";

const certificationId = id("certification");
const words = z.string().trim().max(200);
const sentence = z.string().trim().min(1).max(1000);
const localised = z.strictObject({ en: sentence, fr: sentence.optional() });

const facts = {
  number: words.min(1, "Enter the certificate's number."),
  auditor: words.min(1, "Enter who certified."),
  audience: z.enum(["public", "customer"]),
  validFrom: day,
  validTo: day,
  timeZone,
  note: localised.optional(),
  ownerId: id("staff"),
  predecessorId: certificationId.optional(),
};
type Days = { validFrom: string; validTo: string };
const inOrder = ({ validFrom, validTo }: Days) => validFrom <= validTo;
const order = { path: ["validTo"], error: "The last day is before the first. Choose a later one." };

export const AddCertification = z.strictObject({ frameworkId: id("framework"), ...facts }).refine(inOrder, order);
export const EditCertification = z.strictObject({ certificationId, ...facts }).refine(inOrder, order);
/** The whole scope: what is not in it is not covered. */
export const ScopeCertification = z.strictObject({
  certificationId,
  scopes: z.array(z.strictObject({ serviceId: id("service"), region: regionCode })).max(2000),
});
export const PlanVisit = z.strictObject({ certificationId, plannedOn: day });
export const RecordVisit = z.strictObject({ certificationId, plannedOn: day, doneOn: day, outcome: localised });
export const CancelVisit = z.strictObject({ certificationId, plannedOn: day });
export const AttachDocument = z.strictObject({ certificationId, documentId: id("document") });
export const FindDocuments = z.strictObject({ certificationId, search: z.string().trim().max(200) });
export const ReleaseCertification = z.strictObject({ certificationId });
/** Customers read the reason beside the state. */
export const SuspendCertification = z.strictObject({ certificationId, reason: sentence });
export const ReinstateCertification = z.strictObject({ certificationId });
export const WithdrawCertification = z.strictObject({ certificationId, reason: sentence });
export const ListCertifications = z.strictObject({ frameworkId: id("framework").optional(), ...pageInput });
export const GetCertification = z.strictObject({ certificationId });

export type AddCertification = z.infer<typeof AddCertification>;
export type EditCertification = z.infer<typeof EditCertification>;
export type ScopeCertification = z.infer<typeof ScopeCertification>;
export type PlanVisit = z.infer<typeof PlanVisit>;
export type RecordVisit = z.infer<typeof RecordVisit>;
export type CancelVisit = z.infer<typeof CancelVisit>;
export type AttachDocument = z.infer<typeof AttachDocument>;
export type FindDocuments = z.infer<typeof FindDocuments>;
export type ReleaseCertification = z.infer<typeof ReleaseCertification>;
export type SuspendCertification = z.infer<typeof SuspendCertification>;
export type ReinstateCertification = z.infer<typeof ReinstateCertification>;
export type WithdrawCertification = z.infer<typeof WithdrawCertification>;
export type ListCertifications = z.infer<typeof ListCertifications>;
export type GetCertification = z.infer<typeof GetCertification>;
