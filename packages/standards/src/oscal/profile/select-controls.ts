import type { Catalog, Control } from "../catalog.ts";
import { fault, type OscalLimits, type OscalNotice } from "../oscal.ts";
import { matchesGlob } from "./matches-glob.ts";
import type { RawImport, Selection } from "./profile.ts";

/** The controls that an import names: none named includes all, and what is excluded is out whoever includes it. */
export function selectControls(catalog: Catalog, imported: RawImport, path: string, limits: OscalLimits) {
  const notices: OscalNotice[] = [];
  const select = (selections: Selection[], name: string) => {
    const chosen = new Set<string>();
    selections.forEach((selection, n) => {
      const where = `${path}["${name}"][${n}]`;
      const ids = idsOf(selection, catalog.controls, where, limits, notices);
      const wanted = selection["with-child-controls"] === "yes" ? withChildren(ids, catalog.controls) : ids;
      wanted.forEach((id) => chosen.add(id));
    });
    return chosen;
  };
  const all = imported["include-controls"] === undefined || imported["include-all"] !== undefined;
  const included = select(imported["include-controls"] ?? [], "include-controls");
  const excluded = select(imported["exclude-controls"] ?? [], "exclude-controls");
  const controls = catalog.controls.filter(({ id }) => (all || included.has(id)) && !excluded.has(id));
  if (controls.length === 0)
    notices.push({ path, code: "nothing_selected", message: `Nothing is taken of “${catalog.title}”.` });
  return { controls, notices };
}

function idsOf(
  selection: Selection,
  controls: readonly Control[],
  path: string,
  { maxPatterns }: OscalLimits,
  notices: OscalNotice[],
): Set<string> {
  const ids = new Set(selection["with-ids"]);
  const known = new Set(controls.map(({ id }) => id));
  for (const id of ids)
    if (!known.has(id)) notices.push({ path, code: "control_unknown", message: `There is no control “${id}”.` });
  const patterns = (selection.matching ?? []).map(({ pattern = "" }) => pattern);
  if (patterns.length > maxPatterns) {
    const message = `The profile has more than ${maxPatterns} patterns.`;
    throw fault("too_many_patterns", message, "Name the controls, or write wider patterns.", path);
  }
  for (const { id } of controls) if (patterns.some((pattern) => matchesGlob(id, pattern))) ids.add(id);
  return ids;
}

/** Parents stand before their children: one walk finds every depth. */
function withChildren(ids: Set<string>, controls: readonly Control[]): Set<string> {
  const wide = new Set(ids);
  for (const { id, parent } of controls) if (parent !== null && wide.has(parent)) wide.add(id);
  return wide;
}
