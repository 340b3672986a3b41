import type { Control, ControlSource } from "./catalog.ts";
import type { Insertions } from "./insert-parameters.ts";
import { isWithdrawn, labelOf, relatedOf } from "./properties.ts";
import { renderParts } from "./render-parts.ts";

type Place = Pick<Control, "id" | "parent" | "group" | "path">;

/** A control in words, made of what the catalog says and what profiles changed. Throws OscalFault past the limits. */
export function describeControl(place: Place, source: ControlSource, insertions: Insertions): Control {
  const { id, parent, group, path } = place;
  return {
    id,
    label: labelOf(source.props),
    title: insertions.insertInto(source.title.trim(), path),
    text: renderParts(source.parts, "statement", insertions, path),
    guidance: renderParts(source.parts, "guidance", insertions, path),
    parent,
    group,
    withdrawn: isWithdrawn(source.props),
    related: relatedOf(source.links),
    path,
    source,
  };
}
