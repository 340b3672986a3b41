import type { Criterion, MatchableProduct } from "./criterion.ts";
import {
  agreeOnVendor,
  identified,
  notIdentified,
  perhapsIdentified,
  strongest,
  vendorOf,
  type Identification,
} from "./identification.ts";
import { hasWildcard, matchPattern } from "./match-pattern.ts";

type NumberKind = "model_number" | "sku" | "serial";

/** By model number, SKU or serial number (CSAF 2.0 §3.1.3.3.3, .6, .7): patterns; the vendor must not differ. */
export function identifyByNumber(product: MatchableProduct, criterion: Criterion, kind: NumberKind): Identification {
  const own = product.identifiers.filter((identifier) => identifier.kind === kind).map(({ value }) => value);
  const found =
    strongest(own.map((value) => compare(criterion.value, value, kind))) ?? byModelName(product, criterion, kind);
  return agreeOnVendor(product, vendorOf(criterion), found);
}

/** CSAF allows to give only the beginning of a number: without a wildcard that leaves open which of the two is meant. */
function compare(pattern: string, productValue: string, kind: NumberKind): Identification {
  if (matchPattern(pattern, productValue)) return identified(kind, { productValue });
  const begins =
    !hasWildcard(pattern) && pattern.trim().length >= 4 && matchPattern(`${pattern.trim()}*`, productValue);
  return begins
    ? perhapsIdentified(kind, "identifier_overlaps", { productValue })
    : notIdentified(kind, "identifier_differs", { productValue });
}

/** Boards are often catalogued under their model number as a name. */
function byModelName(product: MatchableProduct, criterion: Criterion, kind: NumberKind): Identification {
  const alike = kind === "model_number" && matchPattern(criterion.value, product.name);
  return alike
    ? perhapsIdentified(kind, "name_agrees_identifier_absent", { productValue: product.name })
    : notIdentified(kind, "identifier_absent");
}
