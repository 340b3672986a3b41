import type { IdentifierKind } from "../criteria/criterion.ts";
import { PurlError } from "../purl/percent.ts";
import { formatPurl, readPurl } from "../purl/purl.ts";
import type { BomIdentifier } from "./bom.ts";
import type { BomTexts } from "./bom-texts.ts";
import type { RawComponent } from "./components.ts";

/** Properties of hardware: the official cdx:device taxonomy, and `modelNumber`, which it lacks, under any namespace. */
const PROPERTY_KINDS: [RegExp, IdentifierKind][] = [
  [/^cdx:device:serialnumber$/, "serial"],
  [/^cdx:device:sku$/, "sku"],
  [/(^|:)model[_-]?number$/, "model_number"],
];

/** Every identifier that a component names, each once. */
export function identifiersOf(raw: RawComponent, path: string, texts: BomTexts): BomIdentifier[] {
  const found: BomIdentifier[] = [];
  const add = (kind: IdentifierKind, value: string | null) => {
    if (value !== null && !found.some((other) => other.kind === kind && other.value === value))
      found.push({ kind, value });
  };
  add("purl", canonical(texts.take(raw.purl, `${path}.purl`)));
  add("cpe", texts.take(raw.cpe, `${path}.cpe`));
  add("purl", texts.take(swidPurl(raw.swid), `${path}.swid`));
  raw.properties?.forEach(({ name, value }, n) => {
    const kind = PROPERTY_KINDS.find(([pattern]) => pattern.test(name?.toLowerCase() ?? ""))?.[1];
    if (kind !== undefined) add(kind, texts.take(value, `${path}.properties[${n}].value`));
  });
  if (isModelName(raw)) add("model_number", texts.take(raw.name, `${path}.name`));
  return found;
}

/** A purl that cannot be read is kept as it is: it is still what the file says. */
function canonical(purl: string | null): string | null {
  if (purl === null) return null;
  try {
    return formatPurl(readPurl(purl));
  } catch (error) {
    if (error instanceof PurlError) return purl;
    throw error;
  }
}

function swidPurl(swid: RawComponent["swid"]): string | undefined {
  if (!swid?.tagId.trim() || !swid.name.trim()) return undefined;
  const { tagId, name, version, tagVersion, patch } = swid;
  const qualifiers: Record<string, string> = { tag_id: tagId.toWellFormed().trim() };
  if (tagVersion) qualifiers["tag_version"] = String(tagVersion);
  if (patch) qualifiers["patch"] = "true";
  const named = { name: name.toWellFormed().trim(), version: version?.toWellFormed().trim() || null };
  return formatPurl({ type: "swid", namespace: null, ...named, qualifiers, subpath: null });
}

/** Hardware is named by its model number more often than not: one word with a digit in it. */
function isModelName({ type, name }: RawComponent): boolean {
  return type === "device" && /^(?=\S*\d)\S+$/.test(name.trim());
}
