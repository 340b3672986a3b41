import { z } from "zod";
import { id } from "../ids.ts";
import { day } from "../instants.ts";
import { pageInput } from "../page-input.ts";

export const answerValues = ["yes", "no", "partial", "not_applicable", "none"] as const;
export const answerAudiences = ["public", "customer", "nda"] as const;
/** Characters of a CSV of entries: some 5,000 of them. */
export const libraryFileMax = 8_000_000;

const entryId = id("libraryEntry");
const question = z.string().trim().min(1, "Enter the question.").max(1_000);
const narrative = z.string().trim().min(1, "Enter the answer.").max(8_000);
const localised = <Text extends z.ZodType>(text: Text) => z.strictObject({ en: text, fr: text.optional() });

const content = {
  question: localised(question),
  value: z.enum(answerValues),
  narrative: localised(narrative),
  section: z.string().trim().max(200).default(""),
  audience: z.enum(answerAudiences),
  services: z.array(id("service")).max(200).default([]),
  regions: z.array(z.string().trim().min(1).max(80)).max(100).default([]),
  reviewOn: day,
};

/** Why an entry must be looked at before anybody relies on it again. */
export const staleCauses = [
  "review_due",
  "document_expired",
  "document_replaced",
  "document_withdrawn",
  "certification_ended",
  "certification_replaced",
  "control_changed",
  "statement_replaced",
  "advisory_open",
] as const;
export const entryStates = ["approved", "waiting", "stale", "retired"] as const;

export const ListEntries = z.strictObject({
  search: z.string().trim().max(200).optional(),
  state: z.enum(entryStates).optional(),
  audiences: z.array(z.enum(answerAudiences)).max(answerAudiences.length).default([]),
  ownerId: id("staff").optional(),
  ...pageInput,
});
export const GetEntry = z.strictObject({ entryId });
export const AddEntry = z.strictObject(content);
export const EditEntry = z.strictObject({
  entryId,
  basedOn: z.int().min(1),
  ...content,
  ownerId: id("staff").optional(),
});
export const ApproveEntry = z.strictObject({ entryId, number: z.int().min(1), reviewOn: day.optional() });
export const RetireEntry = z.strictObject({ entryId });
/** What somebody is writing; with the entry that it changes. */
export const FindAlike = z.strictObject({
  entryId: entryId.optional(),
  question: localised(question),
  value: z.enum(answerValues),
});
export const AddWording = z.strictObject({ entryId, locale: z.enum(["en", "fr"]), text: question });
export const RemoveWording = z.strictObject({ wordingId: id("libraryWording") });
const source = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("document"), id: id("document") }),
  z.strictObject({ kind: z.literal("certification"), id: id("certification") }),
  z.strictObject({ kind: z.literal("control"), id: id("control") }),
  z.strictObject({ kind: z.literal("statement"), id: id("statement") }),
]);
export const CiteSource = z.strictObject({ entryId, source });
export const DropCitation = z.strictObject({ citationId: id("libraryCitation") });
export const FindSources = z.strictObject({ entryId, search: z.string().trim().max(200).default("") });
export const ImportEntries = z.strictObject({
  file: z.strictObject({ name: z.string().min(1).max(200), content: z.string().min(1).max(libraryFileMax) }),
  audience: z.enum(answerAudiences),
  reviewOn: day,
});

export type Source = z.infer<typeof source>;
export type ListEntries = z.infer<typeof ListEntries>;
export type GetEntry = z.infer<typeof GetEntry>;
export type AddEntry = z.infer<typeof AddEntry>;
export type EditEntry = z.infer<typeof EditEntry>;
export type ApproveEntry = z.infer<typeof ApproveEntry>;
export type RetireEntry = z.infer<typeof RetireEntry>;
export type FindAlike = z.infer<typeof FindAlike>;
export type AddWording = z.infer<typeof AddWording>;
export type RemoveWording = z.infer<typeof RemoveWording>;
export type CiteSource = z.infer<typeof CiteSource>;
export type DropCitation = z.infer<typeof DropCitation>;
export type FindSources = z.infer<typeof FindSources>;
export type ImportEntries = z.infer<typeof ImportEntries>;
