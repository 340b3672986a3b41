import { z } from "zod";

type Json = {
  type?: string;
  format?: string;
  noun?: string;
  enum?: unknown[];
  const?: unknown;
  minimum?: number;
  minItems?: number;
  minLength?: number;
  properties?: Record<string, Json>;
  required?: string[];
  items?: Json;
  anyOf?: Json[];
  oneOf?: Json[];
  allOf?: Json[];
  default?: unknown;
  examples?: unknown[];
};

/** Which record a field points at: by the schema's `noun`, or by the name of a field that people read instead of an id. */
export type Reference = { noun: string; by: "id" | "trackingId" | "slug" };
type Options = { refer(reference: Reference): unknown; wide: boolean };

/** An input that the schema accepts, whatever the schema: ids come from `refer`, everything else is made up. */
export function generateInput(schema: z.ZodType, options: Options): unknown {
  return fromJson(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Json, "", options);
}

function fromJson(json: Json, name: string, options: Options): unknown {
  if (json.examples?.length) return json.examples[0];
  if (json.noun) return options.refer({ noun: json.noun, by: "id" });
  if (name === "trackingId") return options.refer({ noun: "advisory", by: "trackingId" });
  if (name === "slug") return options.refer({ noun: "tenant", by: "slug" });
  if (json.const !== undefined) return json.const;
  if (json.enum) return json.enum[0];
  const choice = json.anyOf?.find(({ type }) => type !== "null") ?? json.oneOf?.[0] ?? json.allOf?.[0];
  if (choice) return fromJson(choice, name, options);
  if (json.type === "object") return objectOf(json, options);
  if (json.type === "array") return json.minItems || options.wide ? [fromJson(json.items ?? {}, name, options)] : [];
  if (json.type === "integer" || json.type === "number") return Math.max(json.minimum ?? 1, 1);
  if (json.type === "boolean") return false;
  return textFor(name, json);
}

function objectOf(json: Json, options: Options) {
  const names = Object.keys(json.properties ?? {}).filter(
    (name) => json.required?.includes(name) || (options.wide && !["after", "search", "limit"].includes(name)),
  );
  return Object.fromEntries(names.map((name) => [name, fromJson(json.properties?.[name] ?? {}, name, options)]));
}

function textFor(name: string, { format, minLength }: Json) {
  const made: Record<string, string> = {
    email: "new.person@atlas.example",
    "date-time": "2026-12-24T18:00:00.000Z",
    date: "2026-12-24",
    uri: "https://provider.example/",
  };
  if (format && made[format]) return made[format];
  if (/email|mailFrom/i.test(name)) return "new.person@atlas.example";
  if (/timeZone/.test(name)) return "Europe/Paris";
  if (/accentDark/.test(name)) return "#8fc7b3";
  if (/accent/.test(name)) return "#2f5d50";
  if (/trackingPrefix/.test(name)) return "ADV";
  if (/domain/.test(name)) return "provider.example";
  if (/verb/.test(name)) return "member";
  return "x".repeat(Math.max(minLength ?? 0, 2));
}
