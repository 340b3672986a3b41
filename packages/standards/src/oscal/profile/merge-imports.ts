import type { Catalog, Control, Group } from "../catalog.ts";
import type { OscalNotice } from "../oscal.ts";
import type { RawProfile } from "./profile.ts";

export interface Taken {
  catalog: Catalog;
  controls: Control[];
  /** Of the import in the profile. */
  path: string;
}

/** The imports as one catalog: in its own groups where it says as-is, else without any. A control stands once. */
export function mergeImports(taken: readonly Taken[], raw: RawProfile, notices: OscalNotice[]): Catalog {
  const asIs = raw.merge?.["as-is"] === true;
  if (raw.merge?.custom !== undefined) {
    const message = "The profile's own structure is not applied: its controls stand without groups.";
    notices.push({ path: "$.profile.merge.custom", code: "not_applied", message });
  }
  const controls = new Map<string, Control>();
  const groups: Group[] = [];
  for (const one of taken) {
    const place = (path: string) => `${one.path} ${path}`;
    const ids = new Set(one.controls.map(({ id }) => id));
    if (asIs) groups.push(...usedGroups(one).map((group) => movedGroup(group, place)));
    for (const control of one.controls) {
      if (controls.has(control.id)) {
        const message = `“${control.id}” is taken twice: the first is kept.`;
        notices.push({ path: one.path, code: "combined", message });
        continue;
      }
      controls.set(control.id, {
        ...control,
        path: place(control.path),
        group: asIs && control.group !== null ? place(control.group) : null,
        parent: control.parent !== null && ids.has(control.parent) ? control.parent : null,
      });
    }
  }
  const { title, version, "oscal-version": oscalVersion, "last-modified": lastModified } = raw.metadata;
  return {
    uuid: raw.uuid.toLowerCase(),
    title: title.trim(),
    version: version.trim(),
    oscalVersion,
    lastModified: new Date(lastModified).toISOString(),
    groups,
    controls: [...controls.values()],
    parameters: taken.flatMap(({ catalog }) => [
      ...catalog.parameters,
      ...catalog.controls.flatMap(({ source }) => source.params),
    ]),
  };
}

function movedGroup(group: Group, place: (path: string) => string): Group {
  return { ...group, path: place(group.path), parent: group.parent === null ? null : place(group.parent) };
}

/** Groups that hold a control that was taken, and those around them. */
function usedGroups({ catalog, controls }: Taken): Group[] {
  const parents = new Map(catalog.groups.map(({ path, parent }) => [path, parent]));
  const used = new Set<string>();
  for (const { group } of controls) {
    let at = group;
    while (at !== null && !used.has(at)) {
      used.add(at);
      at = parents.get(at) ?? null;
    }
  }
  return catalog.groups.filter(({ path }) => used.has(path));
}
