import type { Framework } from "../controls/assurance.ts";
import { cleanLine, cleanText } from "../controls/clean.ts";
import { inOrder } from "../controls/in-order.ts";
import type { Refs } from "./refs.ts";

/** A framework as CycloneDX defines standards: its controls are requirements. */
export function standardOf(framework: Framework, refs: Refs): object {
  const { id, name, version, owner, catalog, controls } = framework;
  const known = new Set(controls.map((control) => control.id));
  return {
    "bom-ref": refs.standard(id),
    name: cleanLine(name),
    ...(version ? { version: cleanLine(version) } : {}),
    ...(owner ? { owner: cleanLine(owner) } : {}),
    requirements: inOrder(controls, (control) => control.id).map((control) => ({
      "bom-ref": refs.requirement(id, control.id),
      identifier: cleanLine(control.label ?? control.id),
      title: cleanLine(control.title),
      ...(control.text.trim() ? { text: cleanText(control.text) } : {}),
      ...(control.parent !== null && known.has(control.parent) ? { parent: refs.requirement(id, control.parent) } : {}),
    })),
    ...(catalog ? { externalReferences: [{ type: "documentation", url: catalog }] } : {}),
  };
}
