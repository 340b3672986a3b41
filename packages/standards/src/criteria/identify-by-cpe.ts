import { compareCpe } from "../cpe/compare-cpe.ts";
import { CpeError, parseCpe, type Cpe, type CpeValue } from "../cpe/parse-cpe.ts";
import type { Criterion, MatchableProduct } from "./criterion.ts";
import {
  fallBackToName,
  identified,
  notIdentified,
  perhapsIdentified,
  strongest,
  type Identification,
  type WantedVersion,
} from "./identification.ts";
import { hasWildcard } from "./match-pattern.ts";

/** By CPE name matching (NISTIR 7696), the version apart. */
export function identifyByCpe(product: MatchableProduct, criterion: Criterion): Identification {
  const wanted = read(criterion.value);
  if (wanted === null) return perhapsIdentified("cpe", "criterion_unreadable");
  const names = product.identifiers.filter(({ kind }) => kind === "cpe").map(({ value }) => value);
  const compared = names.flatMap((value) => {
    const cpe = read(value);
    return cpe === null ? [] : [compare(wanted, cpe, value)];
  });
  const found = strongest(compared) ?? byVendorAndProduct(product, wanted);
  return { ...found, wanted: wantedVersion(wanted) };
}

function compare(wanted: Cpe, cpe: Cpe, productValue: string): Identification {
  const found = { productValue, version: textOf(cpe.version) };
  const relation = compareCpe(wanted, cpe);
  if (relation === "covers") return identified("cpe", found);
  return relation === "disjoint"
    ? notIdentified("cpe", "identifier_differs", found)
    : perhapsIdentified("cpe", "identifier_overlaps", found);
}

function byVendorAndProduct(product: MatchableProduct, wanted: Cpe): Identification {
  const name = textOf(wanted.product);
  if (name === null) return perhapsIdentified("cpe", "identifier_overlaps");
  return fallBackToName(product, "cpe", { name, vendor: textOf(wanted.vendor) });
}

/** Hardware has no version: its CPE says "-" and means every unit. */
function wantedVersion({ part, version }: Cpe): WantedVersion | null {
  if (version.kind === "any") return null;
  if (version.kind === "none") return textOf(part) === "h" ? null : "none";
  return hasWildcard(version.pattern) ? { pattern: version.pattern } : { equal: version.text };
}

function textOf(value: CpeValue): string | null {
  return value.kind === "text" ? value.text : null;
}

function read(value: string): Cpe | null {
  try {
    return parseCpe(value);
  } catch (error) {
    if (error instanceof CpeError) return null;
    throw error;
  }
}
