/** The parts that OSCAL models share, as their JSON schemas 1.0 to 1.2 have them; nothing else may stand in them. */
export const token = { type: "string", pattern: "^(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*$", maxLength: 255 };
export const text = { type: "string" };
export const uuid = {
  type: "string",
  pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$",
};

const property = object(
  { name: token, uuid, ns: text, value: { type: "string", minLength: 1 }, class: token, group: token, remarks: text },
  ["name", "value"],
);
const link = object({ href: text, rel: text, "media-type": text, text, "resource-fragment": text }, ["href"]);
export const props = list(property);
export const links = list(link);

const test = object({ expression: text, remarks: text }, ["expression"]);
const parameterContent = {
  class: token,
  "depends-on": token,
  props,
  links,
  label: text,
  usage: text,
  constraints: list(object({ description: text, tests: list(test) })),
  guidelines: list(object({ prose: text }, ["prose"])),
  values: list(text),
  select: object({ "how-many": { enum: ["one", "one-or-more"] }, choice: list(text) }),
};
export const parameter = object({ id: token, ...parameterContent, remarks: text }, ["id"]);
export const setParameter = object({ "param-id": token, ...parameterContent }, ["param-id"]);

export const part = object(
  {
    id: token,
    name: token,
    ns: text,
    class: token,
    title: text,
    props,
    prose: text,
    parts: list({ $ref: "#/definitions/part" }),
    links,
  },
  ["name"],
);
export const parts = list({ $ref: "#/definitions/part" });

/** Held only to what is read of it: who published a catalogue, and how to reach them, is not. */
export const metadata = {
  type: "object",
  required: ["title", "last-modified", "version", "oscal-version"],
  properties: {
    title: text,
    "last-modified": { type: "string", format: "date-time" },
    version: text,
    "oscal-version": text,
  },
};

const rlink = { type: "object", required: ["href"], properties: { href: text, "media-type": text } };
export const backMatter = object({
  resources: list({ type: "object", required: ["uuid"], properties: { uuid, rlinks: list(rlink) } }),
});

export function object(properties: Record<string, object>, required: string[] = []) {
  return { type: "object", additionalProperties: false, required, properties };
}

export function list(items: object) {
  return { type: "array", items };
}
