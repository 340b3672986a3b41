import { CRITERION_KINDS } from "@candor/standards/criteria";
import { BASES, CONFIDENCES, JUSTIFICATIONS, SEVERITIES, STATUSES, TLP_LABELS } from "@candor/standards/vex";
import { z } from "zod";
import { id } from "../ids.ts";
import { instant } from "../instants.ts";
import { pageInput } from "../page-input.ts";

// Lists and rules without their schemas: a page that shows them does not bring a validator to the browser.
export { CRITERION_KINDS } from "@candor/standards/criteria";
export { BASES, JUSTIFICATIONS, SEVERITIES, TLP_LABELS } from "@candor/standards/vex";
export { type GateCode, type GateContext, type GateProblem, publishGate } from "./publish-gate.ts";
export { changedFields } from "./changed-fields.ts";
export { readCriterion } from "./read-criterion.ts";

const text = (max: number) => z.string().max(max);
const maybe = (max: number) =>
  text(max)
    .optional()
    .overwrite((given) => (given?.trim() ? given : undefined));
const localised = (max: number) => z.strictObject({ en: text(max), fr: maybe(max) });
/** Text that may be left out; blank is left out. */
const maybeLocalised = (max: number) =>
  localised(max)
    .optional()
    .overwrite((given) => (given?.en.trim() || given?.fr ? given : undefined));

export const DraftCriterion = z.strictObject({
  identifierKind: z.enum(CRITERION_KINDS),
  value: text(500),
  vendor: maybe(200),
  range: maybe(1_000),
});

export const DraftStatement = z.strictObject({
  status: z.enum(STATUSES),
  confidence: z.enum(CONFIDENCES),
  basis: z.array(z.enum(BASES)).max(BASES.length),
  justification: z.enum(JUSTIFICATIONS).optional(),
  text: localised(4_000),
  action: maybeLocalised(4_000),
  unknowns: maybeLocalised(4_000),
  nextUpdateDue: instant.optional(),
  criteria: z.array(DraftCriterion).max(200),
});

/** What an advisory says. Lenient enough to save half a sentence; the publish gate is the strict reader. */
export const AdvisoryContent = z.strictObject({
  title: localised(200),
  summary: localised(1_000),
  body: localised(50_000),
  severity: z.enum(SEVERITIES),
  tlp: z.enum(TLP_LABELS),
  cves: z.array(text(30)).max(100),
  references: z.array(z.strictObject({ title: text(300), url: text(2_000) })).max(100),
  contested: z.boolean(),
  asOf: instant,
  reportedAt: instant.optional(),
  statements: z.array(DraftStatement).max(100),
});

const trackingId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{2,59}$/);
const advisory = { advisoryId: id("advisory") };
// The version of the draft that the person has before them: what was seen is what is saved, published or thrown away.
const version = z.int32().min(1);

export const DraftAdvisory = z.strictObject({
  trackingId: trackingId.optional(),
  content: AdvisoryContent.partial().extend({ title: localised(200) }),
});
export const ReviseAdvisory = z.strictObject({ ...advisory, version, content: AdvisoryContent });
export const DiscardDraft = z.strictObject({ ...advisory, version });
export const PublishAdvisory = z.strictObject({ ...advisory, version, note: localised(1_000).optional() });
export const CloseAdvisory = z.strictObject({ ...advisory, version, note: localised(1_000) });

export const advisoryStates = ["draft", "published", "closed"] as const;
export const ListAdvisories = z.strictObject({
  search: text(200).optional(),
  states: z.array(z.enum(advisoryStates)).max(3).default([]),
  overdue: z.boolean().default(false),
  ...pageInput,
});
export const GetAdvisory = z.strictObject({ trackingId });
export const GetRevision = z.strictObject({ ...advisory, number: z.int32().min(1) });
export const ForecastAdvisory = z.strictObject(advisory);
/** Through whose eyes: a tenant's, or a visitor's when it is left out. */
export const PreviewAdvisory = z.strictObject({ ...advisory, tenantId: id("tenant").optional() });

export type DraftCriterion = z.infer<typeof DraftCriterion>;
export type DraftStatement = z.infer<typeof DraftStatement>;
export type AdvisoryContent = z.infer<typeof AdvisoryContent>;
export type DraftAdvisory = z.infer<typeof DraftAdvisory>;
export type ReviseAdvisory = z.infer<typeof ReviseAdvisory>;
export type DiscardDraft = z.infer<typeof DiscardDraft>;
export type PublishAdvisory = z.infer<typeof PublishAdvisory>;
export type CloseAdvisory = z.infer<typeof CloseAdvisory>;
export type ListAdvisories = z.infer<typeof ListAdvisories>;
export type GetAdvisory = z.infer<typeof GetAdvisory>;
export type GetRevision = z.infer<typeof GetRevision>;
export type ForecastAdvisory = z.infer<typeof ForecastAdvisory>;
export type PreviewAdvisory = z.infer<typeof PreviewAdvisory>;
