import type { Catalog, CatalogReading, Control, ControlSource, Group, Parameter } from "./catalog.ts";
import { describeControl } from "./describe-control.ts";
import { Insertions } from "./insert-parameters.ts";
import { fault, OSCAL_LIMITS, reading, type OscalLimits } from "./oscal.ts";
import { parseOscal } from "./parse-oscal.ts";
import { labelOf } from "./properties.ts";

interface RawControl extends Partial<ControlSource> {
  id: string;
  title: string;
  controls?: RawControl[];
}

interface RawGroup extends Partial<ControlSource> {
  id?: string;
  title: string;
  groups?: RawGroup[];
  controls?: RawControl[];
}

interface RawCatalog {
  uuid: string;
  metadata: { title: string; version: string; "oscal-version": string; "last-modified": string };
  params?: Parameter[];
  groups?: RawGroup[];
  controls?: RawControl[];
}

type Placed = Pick<Control, "id" | "parent" | "group" | "path"> & { source: ControlSource };

/**
 * Reads an OSCAL catalog in JSON (1.0.x to 1.2.x), flattened to its groups and controls. All of it is right or none is
 * given: errors say where, what, and how to mend it. `source` is the file's bytes, or its text. Never throws.
 */
export function readCatalog(source: Uint8Array | string, limits: Partial<OscalLimits> = {}): CatalogReading {
  const bounds = { ...OSCAL_LIMITS, ...limits };
  return reading(() => ({ catalog: catalogOf(source, bounds) }));
}

/** The same for a profile that imports it. Throws OscalFault. */
export function catalogOf(source: Uint8Array | string, limits: OscalLimits): Catalog {
  return toCatalog(parseOscal<RawCatalog>(source, "catalog", limits), limits);
}

function toCatalog(raw: RawCatalog, limits: OscalLimits): Catalog {
  const groups: Group[] = [];
  const placed: Placed[] = [];
  const loose: Parameter[] = [...(raw.params ?? [])];
  const visitControl = (control: RawControl, group: string | null, parent: string | null, path: string) => {
    if (placed.length >= limits.maxControls) {
      const message = `The catalog has more than ${limits.maxControls} controls.`;
      throw fault("too_many_controls", message, "Split it into several catalogs.", path);
    }
    placed.push({ id: control.id, parent, group, path, source: sourceOf(control) });
    control.controls?.forEach((inner, n) => visitControl(inner, group, control.id, `${path}.controls[${n}]`));
  };
  const visitGroup = (group: RawGroup, parent: string | null, path: string) => {
    groups.push({ id: group.id ?? null, label: labelOf(group.props), title: group.title.trim(), path, parent });
    loose.push(...(group.params ?? []));
    group.controls?.forEach((control, n) => visitControl(control, path, null, `${path}.controls[${n}]`));
    group.groups?.forEach((inner, n) => visitGroup(inner, path, `${path}.groups[${n}]`));
  };
  raw.groups?.forEach((group, n) => visitGroup(group, null, `$.catalog.groups[${n}]`));
  raw.controls?.forEach((control, n) => visitControl(control, null, null, `$.catalog.controls[${n}]`));
  refuseRepeatedControls(placed);
  const insertions = new Insertions([...loose, ...placed.flatMap(({ source }) => source.params)], limits);
  return {
    uuid: raw.uuid.toLowerCase(),
    title: raw.metadata.title.trim(),
    version: raw.metadata.version.trim(),
    oscalVersion: raw.metadata["oscal-version"],
    lastModified: new Date(raw.metadata["last-modified"]).toISOString(),
    groups,
    controls: placed.map(({ source, ...place }) => describeControl(place, source, insertions)),
    parameters: loose,
  };
}

function sourceOf({ title, params = [], props = [], links = [], parts = [] }: RawControl): ControlSource {
  return { title, params, props, links, parts };
}

function refuseRepeatedControls(placed: readonly Placed[]): void {
  const first = new Map<string, string>();
  for (const { id, path } of placed) {
    const before = first.get(id);
    if (before !== undefined) {
      const message = `The control “${id}” stands there twice, first at ${before}.`;
      throw fault("entry_repeated", message, "Give each control an id of its own.", path);
    }
    first.set(id, path);
  }
}
