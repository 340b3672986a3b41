import type { ErrorObject } from "ajv";
import type { JsonError } from "./json.ts";
import { step } from "./json-path.ts";

const MOST_ERRORS = 20;
const MOST_CHOICES = 15;
/** Keywords that only say that something below them failed. */
const WRAPPERS = new Set(["oneOf", "anyOf", "allOf", "if", "not"]);

/**
 * The validator's errors in words: the deepest ones, because those above them only repeat that something is wrong.
 * `standard` closes each hint: "CycloneDX 1.6".
 */
export function explainSchemaErrors(errors: readonly ErrorObject[], standard: string): JsonError[] {
  const telling = errors.filter(({ keyword }) => !WRAPPERS.has(keyword));
  const chosen = telling.length > 0 ? telling : errors;
  const deepest = Math.max(...chosen.map(({ instancePath }) => instancePath.split("/").length));
  const explained = chosen.filter(({ instancePath }) => instancePath.split("/").length === deepest).map(explain);
  const once = new Map(explained.map((error) => [`${error.path} ${error.message}`, error]));
  return [...once.values()].slice(0, MOST_ERRORS).map((error) => ({ ...error, hint: `${error.hint} (${standard})` }));
}

function explain({ keyword, params, instancePath, data, message }: ErrorObject): JsonError {
  return {
    path: toJsonPath(instancePath),
    ...describe(keyword, params as Record<string, unknown>, data, message ?? ""),
  };
}

function describe(
  keyword: string,
  params: Record<string, unknown>,
  data: unknown,
  said: string,
): Omit<JsonError, "path"> {
  const shown = show(data);
  switch (keyword) {
    case "required": {
      const name = String(params["missingProperty"]);
      return { code: "property_missing", value: name, message: `“${name}” is missing.`, hint: `Add “${name}”.` };
    }
    case "additionalProperties":
    case "unevaluatedProperties": {
      const name = show(String(params["additionalProperty"] ?? params["unevaluatedProperty"]));
      const message = `“${name}” is not known here.`;
      return { code: "property_unknown", value: name, message, hint: "Remove it, or correct its spelling." };
    }
    case "enum": {
      const hint = `Use ${choices(params["allowedValues"] as unknown[])}.`;
      return { code: "value_not_allowed", value: shown, message: `${shown} is not one of the allowed values.`, hint };
    }
    case "const": {
      const hint = `Write ${show(params["allowedValue"])}.`;
      return { code: "value_not_allowed", value: shown, message: `${shown} is not the expected value.`, hint };
    }
    case "type": {
      const hint = `Write a value of type ${String(params["type"])}.`;
      return { code: "value_of_wrong_kind", value: shown, message: `${shown} is of the wrong kind.`, hint };
    }
    case "pattern": {
      const hint = `It must match ${String(params["pattern"]).slice(0, 200)}.`;
      return { code: "value_malformed", value: shown, message: `${shown} does not have the expected form.`, hint };
    }
    case "format": {
      const form = String(params["format"]);
      return {
        code: "value_malformed",
        value: shown,
        message: `${shown} is no ${form}.`,
        hint: `Write a valid ${form}.`,
      };
    }
    case "uniqueItems": {
      const message = "The list holds the same entry twice.";
      return { code: "entry_repeated", message, hint: "Remove the second one." };
    }
    default: {
      const message = `This ${said || "is against the schema"}.`;
      return { code: "against_schema", message, hint: "Compare it with the specification." };
    }
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
    return step(/^\d+$/.test(name) ? Number(name) : name);
  });
  return `$${path.join("")}`;
}
