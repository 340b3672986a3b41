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
  text,
  token,
  uuid,
} from "./common-schema.ts";

const groups = list({ $ref: "#/definitions/group" });
const controls = list({ $ref: "#/definitions/control" });
const content = { id: token, class: token, title: text, params: list(parameter), props, links, parts, controls };

/** OSCAL catalog model 1.0 to 1.2, JSON. */
export const catalogSchema = {
  ...object(
    {
      $schema: text,
      catalog: object({ uuid, metadata, params: list(parameter), controls, groups, "back-matter": backMatter }, [
        "uuid",
        "metadata",
      ]),
    },
    ["catalog"],
  ),
  definitions: { part, control: object(content, ["id", "title"]), group: object({ ...content, groups }, ["title"]) },
};
