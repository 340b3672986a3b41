import { z } from "zod";
import { id } from "../ids.ts";
import { day } from "../instants.ts";
import { timeZone } from "../members/inputs.ts";
import { pageInput } from "../page-input.ts";

export const classifications = ["public", "customer", "nda", "restricted"] as const;
export const documentKinds = ["certificate", "report", "test", "policy", "letter", "other"] as const;
/** 200 MB; the upload stops there. */
export const documentMaxBytes = 200 * 1024 * 1024;

const words = (most: number) => z.string().trim().min(1, "Enter some words.").max(most);
const title = z.strictObject({ en: words(200), fr: words(200).optional() });
const description = z.strictObject({ en: words(2_000), fr: words(2_000).optional() });
const services = z.array(id("service")).max(200).default([]);
const reason = z.string().trim().min(1, "Say why.").max(2_000);

const facts = {
  title,
  description: description.optional(),
  kind: z.enum(documentKinds),
  classification: z.enum(classifications),
  isListed: z.boolean().default(true),
  isViewOnly: z.boolean().default(false),
  services,
};
export const CreateDocument = z.strictObject(facts);
export const ChangeDocument = z.strictObject({ documentId: id("document"), ...facts, ownerId: id("staff").optional() });
export const WithdrawDocument = z.strictObject({
  documentId: id("document"),
  reason,
  replacedBy: id("document").optional(),
});

/** The last part of a path, without signs that nobody sees. */
const fileName = z
  .string()
  .transform((name) => (name.split(/[\\/]/).at(-1) ?? "").replace(/[\p{Cc}\p{Cf}]/gu, "").trim())
  .pipe(z.string().min(1, "The file has no name.").max(200));

type Validity = { validFrom?: string | undefined; validTo?: string | undefined };
const isInOrder = ({ validFrom, validTo }: Validity) => !validFrom || !validTo || validFrom <= validTo;
const outOfOrder = { path: ["validTo"], message: "It ends before it begins." };

export const BeginUpload = z
  .strictObject({
    documentId: id("document"),
    fileName,
    size: z.int().min(1, "The file is empty.").max(documentMaxBytes, "The file is larger than 200 MB."),
    languages: z
      .array(z.enum(["en", "fr"]))
      .min(1, "Say in which language it is.")
      .max(2),
    validFrom: day.optional(),
    validTo: day.optional(),
    timeZone: timeZone.default("UTC"),
  })
  .refine(isInOrder, outOfOrder);
export const ReceiveUpload = z.strictObject({ uploadId: id("upload"), offset: z.int().min(0) });
export const CancelUpload = z.strictObject({ uploadId: id("upload") });
export const GetUpload = z.strictObject({ uploadId: id("upload") });
export const CheckUpload = z.strictObject({ uploadId: id("upload") });

const version = { documentId: id("document"), number: z.int32().min(1) };
export const ApproveVersion = z.strictObject(version);
export const PreviewVersion = z.strictObject({ ...version, page: z.int32().min(1).max(10_000).optional() });
export const RefuseVersion = z.strictObject({ ...version, reason });
export const ChangeValidity = z
  .strictObject({ ...version, validFrom: day.optional(), validTo: day.optional(), timeZone })
  .refine(isInOrder, outOfOrder);

export const documentStates = ["released", "expired", "waiting", "unreleased", "withdrawn"] as const;
export const ListDocuments = z.strictObject({
  search: z.string().max(200).optional(),
  classifications: z.array(z.enum(classifications)).max(4).default([]),
  kinds: z.array(z.enum(documentKinds)).max(documentKinds.length).default([]),
  states: z.array(z.enum(documentStates)).max(documentStates.length).default([]),
  serviceId: id("service").optional(),
  ownerId: id("staff").optional(),
  /** Only what is released and ends within 90 days, or has ended. */
  ending: z.boolean().default(false),
  /** Only what has a version that I may approve. */
  waiting: z.boolean().default(false),
  ...pageInput,
});
export const GetDocument = z.strictObject({ documentId: id("document") });
export const ListEvidence = z.strictObject({
  kinds: z.array(z.enum(documentKinds)).max(documentKinds.length).default([]),
  classifications: z.array(z.enum(classifications)).max(4).default([]),
  search: z.string().max(200).optional(),
  /** Only what speaks of a service that I use, or of the provider as a whole. */
  mine: z.boolean().default(false),
  /** Only what I may open now. */
  open: z.boolean().default(false),
  ...pageInput,
});

export type CreateDocument = z.infer<typeof CreateDocument>;
export type ChangeDocument = z.infer<typeof ChangeDocument>;
export type WithdrawDocument = z.infer<typeof WithdrawDocument>;
export type BeginUpload = z.infer<typeof BeginUpload>;
export type ReceiveUpload = z.infer<typeof ReceiveUpload>;
export type CancelUpload = z.infer<typeof CancelUpload>;
export type GetUpload = z.infer<typeof GetUpload>;
export type CheckUpload = z.infer<typeof CheckUpload>;
export type ChangeValidity = z.infer<typeof ChangeValidity>;
export type ApproveVersion = z.infer<typeof ApproveVersion>;
export type PreviewVersion = z.infer<typeof PreviewVersion>;
export type RefuseVersion = z.infer<typeof RefuseVersion>;
export type ListDocuments = z.infer<typeof ListDocuments>;
export type GetDocument = z.infer<typeof GetDocument>;
export type ListEvidence = z.infer<typeof ListEvidence>;
