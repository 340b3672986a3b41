import type { ErrorObject } from "ajv";
import type { BomError } from "./bom.ts";

const MOST_ERRORS = 20;
const MOST_CHOICES = 15;
/** Keywords that only say that something below them failed. */
const WRAPPERS = new Set(["oneOf", "anyOf", "allOf", "if", "not"]);

/** The validator's errors in words: the deepest ones, because those above them only repeat that something is wrong. */
export function explainSchemaErrors(errors: readonly ErrorObject[], value: unknown): BomError[] {
  const telling = errors.filter(({ keyword }) => !WRAPPERS.has(keyword));
  const chosen = telling.length > 0 ? telling : errors;
  const deepest = Math.max(...chosen.map(({ instancePath }) => instancePath.split("/").length));
  const explained = chosen.filter(({ instancePath }) => instancePath.split("/").length === deepest).map(explain);
  const once = new Map(explained.map((error) => [`${error.path} ${error.message}`, error]));
  const version = String((value as { specVersion?: unknown }).specVersion);
  return [...once.values()]
    .slice(0, MOST_ERRORS)
    .map((error) => ({ ...error, hint: `${error.hint} (CycloneDX ${version})` }));
}

function explain({ keyword, params, instancePath, data, message }: ErrorObject): BomError {
  const [text, hint] = describe(keyword, params as Record<string, unknown>, data, message ?? "");
  return { path: toJsonPath(instancePath), code: "against_schema", message: text, hint };
}

function describe(keyword: string, params: Record<string, unknown>, data: unknown, message: string): [string, string] {
  switch (keyword) {
    case "required": {
      const name = String(params["missingProperty"]);
      return [`“${name}” is missing.`, `Add “${name}”.`];
    }
    case "additionalProperties":
    case "unevaluatedProperties": {
      const name = String(params["additionalProperty"] ?? params["unevaluatedProperty"]);
      return [`“${show(name)}” is not known here.`, "Remove it, or correct its spelling."];
    }
    case "enum":
      return [
        `${show(data)} is not one of the allowed values.`,
        `Use ${choices(params["allowedValues"] as unknown[])}.`,
      ];
    case "const":
      return [`${show(data)} is not the expected value.`, `Write ${show(params["allowedValue"])}.`];
    case "type":
      return [`${show(data)} is of the wrong kind.`, `Write a value of type ${String(params["type"])}.`];
    case "pattern":
      return [
        `${show(data)} does not have the expected form.`,
        `It must match ${String(params["pattern"]).slice(0, 200)}.`,
      ];
    case "format":
      return [`${show(data)} is no ${String(params["format"])}.`, `Write a valid ${String(params["format"])}.`];
    case "uniqueItems":
      return ["The list holds the same entry twice.", "Remove the second one."];
    default:
      return [`This ${message || "is against the schema"}.`, "Compare it with the specification."];
  }
}

function choices(values: unknown[]): string {
  const shown = values.slice(0, MOST_CHOICES).map(show).join(", ");
  return values.length > MOST_CHOICES ? `${shown} or another of ${values.length} values` : shown;
}

function show(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return text.length > 60 ? `${text.slice(0, 57).toWellFormed()}…` : text;
}

/** /components/3/name → $.components[3].name */
function toJsonPath(pointer: string): string {
  const parts = pointer.split("/").slice(1);
  const path = parts.map((part) => {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (/^\d+$/.test(name)) return `[${name}]`;
    return /^[a-z_$][\w$]*$/i.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
  });
  return `$${path.join("")}`;
}
