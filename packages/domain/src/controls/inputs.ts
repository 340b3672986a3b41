import { z } from "zod";
import { id } from "../ids.ts";
import { pageInput } from "../page-input.ts";

export const controlStatuses = ["implemented", "partial", "planned", "alternative", "not_applicable"] as const;
export const controlRelations = ["equal", "equivalent", "subset", "superset", "intersects"] as const;
/** Characters of all files of an import together: the largest public catalogue has 5 million. */
export const controlFilesMax = 12_000_000;

const file = z.strictObject({ name: z.string().min(1).max(200), content: z.string().min(1).max(controlFilesMax) });
const frameworkId = id("framework");
const controlId = id("control");
const paragraph = z.string().trim().min(1).max(4000);

export const ListControls = z.strictObject({
  frameworkId: frameworkId.optional(),
  search: z.string().trim().max(200).optional(),
  statuses: z.array(z.enum(controlStatuses)).max(controlStatuses.length).default([]),
  ...pageInput,
});
export const GetControl = z.strictObject({ controlId });
/** One OSCAL catalog or CSV file, or an OSCAL profile with the files that it takes from. */
export const ImportControls = z.strictObject({ frameworkId, files: z.array(file).min(1).max(5) });
export const ImportMappings = z.strictObject({ file });
export const AssessControl = z.strictObject({
  controlId,
  status: z.enum(controlStatuses),
  description: z.strictObject({ en: paragraph, fr: paragraph.optional() }).optional(),
  verifiedOn: z.iso.date().refine((day) => day > "1990", "Enter the day on which somebody looked."),
});
export const MapControl = z.strictObject({
  controlId,
  targetId: id("control"),
  relation: z.enum(controlRelations),
  note: z.string().trim().max(2000).default(""),
});
export const UnmapControl = z.strictObject({ controlId, targetId: id("control") });
export const FindEvidence = z.strictObject({ controlId, search: z.string().trim().max(200).default("") });
const evidence = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("document"), id: id("document") }),
  z.strictObject({ kind: z.literal("statement"), id: id("statement") }),
]);
export const CiteEvidence = z.strictObject({ controlId, evidence });
export const DropEvidence = z.strictObject({ controlId, evidence });
export const ExportControls = z.strictObject({ frameworkId, format: z.enum(["oscal", "cyclonedx"]) });

export type ListControls = z.infer<typeof ListControls>;
export type GetControl = z.infer<typeof GetControl>;
export type ImportControls = z.infer<typeof ImportControls>;
export type ImportMappings = z.infer<typeof ImportMappings>;
export type AssessControl = z.infer<typeof AssessControl>;
export type MapControl = z.infer<typeof MapControl>;
export type UnmapControl = z.infer<typeof UnmapControl>;
export type FindEvidence = z.infer<typeof FindEvidence>;
export type CiteEvidence = z.infer<typeof CiteEvidence>;
export type DropEvidence = z.infer<typeof DropEvidence>;
export type ExportControls = z.infer<typeof ExportControls>;
