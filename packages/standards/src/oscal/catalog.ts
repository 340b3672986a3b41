import type { OscalError, OscalNotice } from "./oscal.ts";

/** A framework's controls: an OSCAL catalog, or what a profile makes of catalogs. */
export interface Catalog {
  uuid: string;
  title: string;
  version: string;
  /** 1.0.0 to 1.2.x. */
  oscalVersion: string;
  /** RFC 3339 in UTC. */
  lastModified: string;
  /** Every group, parents first, in the order of the file. */
  groups: Group[];
  /** Every control, enhancements after the control they belong to, in the order of the file. */
  controls: Control[];
  /** Parameters that belong to no control: those of groups and of the catalog. */
  parameters: Parameter[];
}

export interface Group {
  id: string | null;
  label: string | null;
  title: string;
  /** JSON path in the file: what `parent` of groups and `group` of controls point to. */
  path: string;
  parent: string | null;
}

export interface Control {
  id: string;
  /** As people write it: AC-2(1), A.5.1. */
  label: string | null;
  title: string;
  /** Markdown of the parts named `statement`, parameters inserted. */
  text: string;
  /** Markdown of the parts named `guidance`. */
  guidance: string;
  /** Id of the control that this one enhances. */
  parent: string | null;
  /** Path of the innermost group. */
  group: string | null;
  withdrawn: boolean;
  /** Ids (or addresses) of links that say `related`. */
  related: string[];
  path: string;
  /** What the texts were made of; a profile changes it and they are made again. */
  source: ControlSource;
}

export interface ControlSource {
  title: string;
  params: Parameter[];
  props: Property[];
  links: Link[];
  parts: Part[];
}

export interface Property {
  name: string;
  value: string;
  ns?: string;
  class?: string;
}

export interface Link {
  href: string;
  rel?: string;
}

export interface Part {
  id?: string;
  name: string;
  ns?: string;
  class?: string;
  title?: string;
  prose?: string;
  props?: Property[];
  links?: Link[];
  parts?: Part[];
}

export interface Parameter {
  id: string;
  class?: string;
  label?: string;
  values?: string[];
  select?: { "how-many"?: "one" | "one-or-more"; choice?: string[] };
}

export type CatalogReading = { ok: true; catalog: Catalog } | { ok: false; errors: OscalError[] };

export type ProfileResolution =
  { ok: true; catalog: Catalog; notices: OscalNotice[] } | { ok: false; errors: OscalError[] };
