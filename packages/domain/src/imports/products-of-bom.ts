import type { Bom, BomComponent } from "@candor/standards/cyclonedx";
import { kindOf } from "../products/products.ts";
import { supplierName } from "../suppliers/suppliers.ts";
import { fitsKey, type FoundProduct, type ImportError, isStorable, limits } from "./imports.ts";

/** What is inside, each product once. The BOM's subject counts when it is itself a product: when it is identified. */
export function productsOfBom({ subject, components }: Bom): { products: FoundProduct[]; errors: ImportError[] } {
  const isProduct = subject?.identifiers.some(({ kind }) => kind !== "serial");
  const found = subject && isProduct ? [subject, ...components] : components;
  const errors = found.flatMap(faultsOf);
  if (found.length === 0) {
    const message = "The BOM names no component.";
    const hint = "An asset with nothing inside would look unaffected by everything: export the BOM again.";
    errors.push({ where: "$.components", code: "no_components", message, hint });
  }
  const products = new Map<string, FoundProduct>();
  for (const product of found.map(productOf)) {
    const key = [product.supplier, product.name, product.version].join("\0");
    products.set(key, merged(products.get(key), product));
  }
  return { products: [...products.values()], errors };
}

/** A serial number names one piece, not the product: a product with the serials of all its pieces would match for each. */
function productOf({ vendor, name, version, kind, identifiers }: BomComponent): FoundProduct {
  return {
    supplier: supplierName(vendor),
    name: name.trim(),
    version: version?.trim() ?? "",
    kind: kindOf(kind),
    identifiers: identifiers.filter((identifier) => identifier.kind !== "serial"),
  };
}

function merged(known: FoundProduct | undefined, product: FoundProduct): FoundProduct {
  if (!known) return product;
  const kind = known.kind === "other" ? product.kind : known.kind;
  return { ...known, kind, identifiers: [...known.identifiers, ...product.identifiers] };
}

function faultsOf({ path, name, vendor, version, identifiers }: BomComponent): ImportError[] {
  const texts = { name, vendor: vendor ?? "", version: version ?? "" };
  const named = Object.entries(texts).filter(([, text]) => !isStorable(text) || !fitsKey(text));
  const identified = identifiers.filter(({ value }) => !isStorable(value) || !fitsKey(value));
  return [...named.map(([field]) => field), ...identified.map(({ kind }) => kind)].map((field) => ({
    where: `${path}.${field}`,
    code: "unstorable",
    message: `The ${field} holds characters that cannot be stored, or more than ${limits.keyBytes} bytes.`,
    hint: "Correct it in the tool that writes the BOM.",
  }));
}
