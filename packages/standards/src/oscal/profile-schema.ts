import {
  backMatter,
  links,
  list,
  metadata,
  object,
  parameter,
  part,
  parts,
  props,
  setParameter,
  text,
  token,
  uuid,
} from "./common-schema.ts";

const selection = list(
  object({
    "with-child-controls": { enum: ["yes", "no"] },
    "with-ids": list(token),
    matching: list(object({ pattern: text })),
  }),
);
const all = { type: "object" };
const selected = { "include-all": all, "include-controls": selection, "exclude-controls": selection };
const imported = object({ href: { type: "string", minLength: 1 }, ...selected }, ["href"]);
const inserted = object({ order: { enum: ["keep", "ascending", "descending"] }, ...selected });

const group = object(
  {
    id: token,
    class: token,
    title: text,
    params: list(parameter),
    props,
    links,
    parts,
    groups: list({ $ref: "#/definitions/group" }),
    "insert-controls": list(inserted),
  },
  ["title"],
);
const merge = object({
  combine: object({ method: { enum: ["use-first", "merge", "keep"] } }),
  flat: all,
  "as-is": { type: "boolean" },
  custom: object({ groups: list({ $ref: "#/definitions/group" }), "insert-controls": list(inserted) }),
});

const remove = object({ "by-name": token, "by-class": token, "by-id": token, "by-item-name": token, "by-ns": text });
const add = object({
  position: { enum: ["before", "after", "starting", "ending"] },
  "by-id": token,
  title: text,
  params: list(parameter),
  props,
  links,
  parts,
});
const alter = object({ "control-id": token, removes: list(remove), adds: list(add) }, ["control-id"]);

/** OSCAL profile model 1.0 to 1.2, JSON. */
export const profileSchema = {
  ...object(
    {
      $schema: text,
      profile: object(
        {
          uuid,
          metadata,
          imports: { ...list(imported), minItems: 1 },
          merge,
          modify: object({ "set-parameters": list(setParameter), alters: list(alter) }),
          "back-matter": backMatter,
        },
        ["uuid", "metadata", "imports"],
      ),
    },
    ["profile"],
  ),
  definitions: { part, group },
};
