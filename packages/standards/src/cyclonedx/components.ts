import { fault, type BomComponent, type BomLimits, type BomScope } from "./bom.ts";
import type { BomTexts } from "./bom-texts.ts";
import { identifiersOf } from "./identifiers.ts";

export interface RawComponent {
  type: string;
  name: string;
  version?: string;
  group?: string;
  publisher?: string;
  supplier?: { name?: string };
  manufacturer?: { name?: string };
  scope?: BomScope;
  "bom-ref"?: string;
  purl?: string;
  cpe?: string;
  swid?: { tagId: string; name: string; version?: string; tagVersion?: number; patch?: boolean };
  properties?: { name?: string; value?: string }[];
  components?: RawComponent[];
}

interface Place {
  path: string;
  parentPath: string | null;
}

/** The list and all that is nested in it, parents first. Throws BomFault past the limit. */
export function collectComponents(
  list: readonly RawComponent[] | undefined,
  { path, parentPath }: Place,
  texts: BomTexts,
  limits: BomLimits,
): BomComponent[] {
  const found: BomComponent[] = [];
  const visit = (raw: RawComponent, place: Place) => {
    if (found.length >= limits.maxComponents) {
      const message = `The BOM has more than ${limits.maxComponents} components.`;
      throw fault("too_many_components", message, "Split it into one BOM per product.", place.path);
    }
    found.push(readComponent(raw, place, texts));
    raw.components?.forEach((inner, n) =>
      visit(inner, { path: `${place.path}.components[${n}]`, parentPath: place.path }),
    );
  };
  list?.forEach((raw, n) => visit(raw, { path: `${path}[${n}]`, parentPath }));
  return found;
}

export function readComponent(raw: RawComponent, { path, parentPath }: Place, texts: BomTexts): BomComponent {
  return {
    name: texts.take(raw.name, `${path}.name`) ?? "",
    vendor: vendorOf(raw, path, texts),
    version: texts.take(raw.version, `${path}.version`),
    kind: raw.type,
    scope: raw.scope ?? null,
    identifiers: identifiersOf(raw, path, texts),
    ref: texts.take(raw["bom-ref"], `${path}["bom-ref"]`),
    path,
    parentPath,
  };
}

function vendorOf(raw: RawComponent, path: string, texts: BomTexts): string | null {
  return (
    texts.take(raw.supplier?.name, `${path}.supplier.name`) ??
    texts.take(raw.manufacturer?.name, `${path}.manufacturer.name`) ??
    texts.take(raw.publisher, `${path}.publisher`) ??
    texts.take(raw.group, `${path}.group`)
  );
}
