import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { explainSchemaErrors } from "../json/explain-schema-errors.ts";
import { JsonFault, type JsonErrorCode } from "../json/json.ts";
import { parseJson } from "../json/parse-json.ts";
import { catalogSchema } from "./catalog-schema.ts";
import { fault, OscalFault, type OscalLimits } from "./oscal.ts";
import { profileSchema } from "./profile-schema.ts";
import { refuseUnusableTexts } from "./refuse-unusable-texts.ts";

const MODELS = [
  "catalog",
  "profile",
  "mapping-collection",
  "component-definition",
  "system-security-plan",
  "assessment-plan",
  "assessment-results",
  "plan-of-action-and-milestones",
];

const schemas = { catalog: catalogSchema, profile: profileSchema };
type Model = keyof typeof schemas;

/**
 * The model's value in an OSCAL JSON file, held to the model's structure (OSCAL 1.0.x to 1.2.x): nothing unknown in it,
 * nothing of the wrong kind. Throws OscalFault.
 */
export function parseOscal<T>(source: Uint8Array | string, model: Model, limits: OscalLimits): T {
  const value = parse(source, model, limits);
  const version = versionOf(value, model);
  const validate = validatorFor(model);
  if (!validate(value)) throw new OscalFault(explainSchemaErrors(validate.errors ?? [], `OSCAL ${version}`));
  refuseUnusableTexts(value, limits);
  refuseImpossibleTime(value as Record<Model, Dated>, model);
  return (value as Record<Model, T>)[model];
}

/** Whether a file says that it is of this model; what is no OSCAL at all is told by the reader of it. */
export function isModel(source: Uint8Array | string, model: Model, limits: OscalLimits): boolean {
  const value = parse(source, model, limits);
  return typeof value === "object" && value !== null && Object.hasOwn(value, model);
}

function parse(source: Uint8Array | string, model: Model, limits: OscalLimits): unknown {
  try {
    return parseJson(source, limits);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw fault(error.code, error.message, hintFor(error.code, model));
  }
}

function hintFor(code: JsonErrorCode, model: Model): string {
  if (code === "too_deep") return "Nest its groups, controls and parts less deeply.";
  if (code === "too_large" || code === "too_many_values") return `Split it into several ${model}s.`;
  return exportAsJson(model);
}

function versionOf(value: unknown, model: Model): string {
  const root = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  if (!Object.hasOwn(root, model)) {
    const other = MODELS.find((name) => Object.hasOwn(root, name));
    if (other === undefined) throw fault("not_oscal", `The file holds no OSCAL ${model}.`, exportAsJson(model));
    throw fault("other_model", `The file is an OSCAL ${other}, not a ${model}.`, `Choose a ${model}.`, "$");
  }
  const { metadata } = (root[model] ?? {}) as { metadata?: { "oscal-version"?: unknown } | null };
  const version = metadata?.["oscal-version"];
  if (typeof version === "string" && !/^1\.[0-2]\.\d{1,4}$/.test(version)) {
    const message = `OSCAL ${version.slice(0, 20).toWellFormed()} cannot be read.`;
    throw fault("version_unsupported", message, exportAsJson(model), `$.${model}.metadata["oscal-version"]`);
  }
  return typeof version === "string" ? version : "1";
}

interface Dated {
  metadata: { "last-modified": string };
}

/** The format lets a leap second pass, which no clock of ours can hold. */
function refuseImpossibleTime(value: Record<Model, Dated>, model: Model): void {
  const time = value[model].metadata["last-modified"];
  if (!Number.isNaN(Date.parse(time))) return;
  const path = `$.${model}.metadata["last-modified"]`;
  throw fault("value_malformed", `${time.slice(0, 40)} is no time.`, "Write a valid date-time.", path);
}

function exportAsJson(model: Model): string {
  return `Export the ${model} as OSCAL JSON, 1.0 to 1.2.`;
}

const compiled = new Map<Model, ValidateFunction>();

function validatorFor(model: Model): ValidateFunction {
  const validator = compiled.get(model) ?? compile(model);
  compiled.set(model, validator);
  return validator;
}

function compile(model: Model): ValidateFunction {
  const ajv = new Ajv({ strict: false, verbose: true, logger: false });
  addFormats.default(ajv);
  return ajv.compile(schemas[model]);
}
