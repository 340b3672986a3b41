import { WorkbookError } from "../workbook-error.ts";
import { openArchive, type Archive } from "../zip/archive.ts";
import { unpack } from "../zip/unpack.ts";
import { readXml } from "./read-xml.ts";

/** The archive as a package of parts, found by their relations and never by guessing their names. */
export type Package = {
  archive: Archive;
  has(name: string): boolean;
  read(name: string): Uint8Array;
  related(from: string): Relation[];
};
export type Relation = { id: string; type: string; target: string };

export function openPackage(bytes: Uint8Array): Package {
  const archive = openArchive(bytes);
  const parts = new Map(archive.parts.map((part) => [part.name.toLowerCase(), part]));
  const read = (name: string) => {
    const part = parts.get(name.toLowerCase());
    if (!part) throw new WorkbookError("damaged", "A part of the file is missing.", name);
    return unpack(archive, part);
  };
  const has = (name: string) => parts.has(name.toLowerCase());
  const related = (from: string) => {
    const name = relationsOf(from);
    return has(name) ? readRelations(read(name), name, from) : [];
  };
  return { archive, has, read, related };
}

function relationsOf(part: string) {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** Targets outside of the file are left out: nothing is ever fetched. */
function readRelations(bytes: Uint8Array, name: string, from: string): Relation[] {
  const found: Relation[] = [];
  readXml(bytes, name, {
    open(tag) {
      if (tag.name !== "Relationship" || tag.at("TargetMode") === "External") return;
      const [id = "", type = "", target = ""] = ["Id", "Type", "Target"].map((key) => tag.at(key));
      found.push({ id, type: type.split("/").at(-1) ?? "", target: resolve(from, target) });
    },
  });
  return found;
}

function resolve(from: string, target: string): string {
  const base = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  const path: string[] = [];
  for (const step of [...base, ...target.split("/")]) {
    if (step === "..") path.pop();
    else if (step && step !== ".") path.push(step);
  }
  return path.join("/");
}
