import { z } from "zod";
import { emailAddress, language, timeZone } from "../members/inputs.ts";
import { contrastProblem, night, paper } from "./provider-settings.ts";

export { contrast, inkOn, leastContrast, nearestReadable, night, paper } from "./provider-settings.ts";

const colour = z
  .string()
  .trim()
  .regex(/^#[0-9a-fA-F]{6}$/, "Write the colour as # and six digits, as in #2f5d50.")
  .toLowerCase();
const readable = (ground: string, name: string) =>
  colour.superRefine((value, ctx) => {
    const problem = /^#[0-9a-f]{6}$/.test(value) ? contrastProblem(value, ground, name) : null;
    if (problem) ctx.addIssue({ code: "custom", message: problem });
  });

const text = z.string().trim().max(20_000);
const localised = z.strictObject({ en: text.min(1), fr: text.optional() });
const domain = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, "Write a domain such as provider.example.");

export const ChangeProviderSettings = z.strictObject({
  name: z.string().trim().min(1, "Enter the provider's name.").max(80),
  /** An SVG as text, or a data URL of an SVG or PNG; null shows the name alone. */
  logo: z.string().max(300_000).nullable(),
  accent: readable(paper, "white"),
  accentDark: readable(night, "the dark ground"),
  domains: z.array(domain).max(20),
  contactEmail: emailAddress,
  securityEmail: emailAddress,
  mailFrom: emailAddress,
  /** Before year and number, as in ADV-2026-0001. */
  trackingPrefix: z
    .string()
    .trim()
    .toUpperCase()
    .max(12)
    .regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/, "Use letters and digits, as in ADV."),
  languages: z.array(language).min(1, "Keep one language at least.").max(2),
  timeZone,
  imprint: localised.nullable(),
  privacy: localised.nullable(),
});

export type ChangeProviderSettings = z.infer<typeof ChangeProviderSettings>;
