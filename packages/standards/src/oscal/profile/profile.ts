import type { Link, Parameter, Part, Property } from "../catalog.ts";

/** What is read of an OSCAL profile, as its JSON has it. */
export interface RawProfile {
  uuid: string;
  metadata: { title: string; version: string; "oscal-version": string; "last-modified": string };
  imports: RawImport[];
  merge?: { combine?: { method?: string }; flat?: object; "as-is"?: boolean; custom?: object };
  modify?: { "set-parameters"?: SetParameter[]; alters?: Alter[] };
  "back-matter"?: { resources?: { uuid: string; rlinks?: { href: string }[] }[] };
}

export interface RawImport {
  href: string;
  "include-all"?: object;
  "include-controls"?: Selection[];
  "exclude-controls"?: Selection[];
}

export interface Selection {
  "with-child-controls"?: "yes" | "no";
  "with-ids"?: string[];
  matching?: { pattern?: string }[];
}

export type SetParameter = { "param-id": string } & Omit<Parameter, "id">;

export interface Alter {
  "control-id": string;
  removes?: Remove[];
  adds?: Add[];
}

export interface Remove {
  "by-name"?: string;
  "by-class"?: string;
  "by-id"?: string;
  "by-item-name"?: string;
  "by-ns"?: string;
}

export interface Add {
  position?: "before" | "after" | "starting" | "ending";
  "by-id"?: string;
  title?: string;
  params?: Parameter[];
  props?: Property[];
  links?: Link[];
  parts?: Part[];
}

/** A file that a profile may import: its name as people gave it, or the address it came from. */
export interface ProfileSource {
  name: string;
  content: Uint8Array | string;
}
