import { z } from "zod";
import { id } from "../ids.ts";
import { pageInput } from "../page-input.ts";
import { isStorable, unstorable } from "../storable.ts";

export const importKinds = ["cyclonedx", "assets_csv", "subscriptions_csv"] as const;
/** 25 MB; the upload stops there. */
export const importMaxBytes = 25 * 1024 * 1024;

/** The last part of a path, without signs that nobody sees. */
const filename = z
  .string()
  // oxlint-disable-next-line no-control-regex
  .transform((name) => (name.split(/[\\/]/).at(-1) ?? "").replace(/[\u0000-\u001f\u007f]/g, "").trim())
  .pipe(z.string().min(1, "The file has no name.").max(200));
const target = z
  .string()
  .trim()
  .min(1, "Name the asset that the BOM describes.")
  .max(200)
  .refine(isStorable, unstorable);

const file = { filename, again: z.boolean().default(false) };
export const StartImport = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("cyclonedx"), target, ...file }),
  z.strictObject({ kind: z.literal("assets_csv"), ...file }),
  z.strictObject({ kind: z.literal("subscriptions_csv"), ...file }),
]);
export const RunImport = z.strictObject({ importId: id("import") });
export const GetImport = z.strictObject({ importId: id("import") });
export const ListImports = z.strictObject({ kinds: z.array(z.enum(importKinds)).max(3).default([]), ...pageInput });
export const ListImportErrors = z.strictObject({ importId: id("import"), ...pageInput });

export type StartImport = z.infer<typeof StartImport>;
export type RunImport = z.infer<typeof RunImport>;
export type GetImport = z.infer<typeof GetImport>;
export type ListImports = z.infer<typeof ListImports>;
export type ListImportErrors = z.infer<typeof ListImportErrors>;
