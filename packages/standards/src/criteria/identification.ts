import type { Criterion, CriterionKind, MatchableProduct, MatchCode } from "./criterion.ts";
import { compareVendors, sameName } from "./same-name.ts";

/** Whether a criterion is about a product at all, versions apart. */
export interface Identification {
  answer: "yes" | "unknown" | "no";
  code: MatchCode;
  by: CriterionKind;
  productValue: string | null;
  /** The product's version as the identifier knows it; the product's own is used where null. */
  version: string | null;
  /** The one version the criterion's identifier names; null when it names all. */
  wanted: WantedVersion | null;
  /** Whose version order text ranges follow. */
  scheme: string;
  detail: string | null;
}

export type WantedVersion = { equal: string } | { pattern: string } | "none";

const NEUTRAL = { productValue: null, version: null, wanted: null, scheme: "generic", detail: null } as const;

export function identified(by: CriterionKind, found: Partial<Identification>): Identification {
  return { ...NEUTRAL, answer: "yes", code: "identified_every_version", by, ...found };
}

export function notIdentified(by: CriterionKind, code: MatchCode, found: Partial<Identification> = {}): Identification {
  return { ...NEUTRAL, answer: "no", code, by, ...found };
}

export function perhapsIdentified(
  by: CriterionKind,
  code: MatchCode,
  found: Partial<Identification> = {},
): Identification {
  return { ...NEUTRAL, answer: "unknown", code, by, ...found };
}

/** The identification that says most: a yes before an unknown before a no. */
export function strongest(all: readonly Identification[]): Identification | undefined {
  const order = ["yes", "unknown", "no"];
  return [...all].sort((a, b) => order.indexOf(a.answer) - order.indexOf(b.answer))[0];
}

/** By vendor and name. A criterion without vendor asks for the name alone. */
export function identifyByName(
  product: MatchableProduct,
  wanted: { name: string; vendor: string | null },
): Identification {
  const productValue = product.vendor === null ? product.name : `${product.vendor} ${product.name}`;
  if (!sameName(product.name, wanted.name)) return notIdentified("name", "name_differs", { productValue });
  return agreeOnVendor(product, wanted.vendor, identified("name", { productValue }));
}

/**
 * A product without an identifier of the wanted kind: vendor and name together still identify it, the name alone only
 * suggests it. Null vendor in `wanted` means the criterion names none.
 */
export function fallBackToName(
  product: MatchableProduct,
  by: CriterionKind,
  wanted: { name: string; vendor: string | null },
): Identification {
  const byName = identifyByName(product, wanted);
  if (byName.code === "name_differs") return notIdentified(by, "identifier_absent");
  if (byName.answer !== "yes" || wanted.vendor !== null) return byName;
  return perhapsIdentified(by, "name_agrees_identifier_absent", { productValue: byName.productValue });
}

/** Keeps what was found where the vendors agree, or where the criterion names none. */
export function agreeOnVendor(product: MatchableProduct, vendor: string | null, found: Identification): Identification {
  if (vendor === null || found.answer === "no") return found;
  const { by, productValue } = found;
  if (blankToNull(product.vendor) === null) return perhapsIdentified(by, "vendor_unknown", { productValue });
  const relation = compareVendors(vendor, product.vendor ?? "");
  if (relation === "same") return found;
  return relation === "alike"
    ? perhapsIdentified(by, "vendor_alike", { productValue: product.vendor })
    : notIdentified(by, "vendor_differs", { productValue: product.vendor });
}

export function blankToNull(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}

export function vendorOf(criterion: Criterion): string | null {
  return blankToNull(criterion.vendor);
}
