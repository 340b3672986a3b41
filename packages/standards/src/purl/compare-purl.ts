import type { Purl } from "./purl.ts";
import { needsNamespace } from "./type-rules.ts";

/** The same package whatever its version, qualifiers and subpath. Both must have been read by this module. */
export function samePackage(a: Purl, b: Purl): boolean {
  return a.type === b.type && a.namespace === b.namespace && a.name === b.name;
}

type Answer = "yes" | "no" | "unknown";

/**
 * Whether a criterion names this product, versions apart: every qualifier and the subpath that the criterion gives must
 * be the product's. `unknown` when the product leaves one of them out, or one of the two lacks a namespace that its
 * type asks for (pkg:deb/openssl).
 */
export function coversPackage(criterion: Purl, product: Purl): Answer {
  if (criterion.type !== product.type || criterion.name !== product.name) return "no";
  const answers = [
    compareNamespace(criterion, product),
    ...Object.keys(criterion.qualifiers).map((key) => compareQualifier(key, criterion, product)),
    criterion.subpath === null ? "yes" : compare(criterion.subpath, product.subpath),
  ];
  if (answers.includes("no")) return "no";
  return answers.includes("unknown") ? "unknown" : "yes";
}

function compareNamespace({ type, namespace }: Purl, product: Purl): Answer {
  if (namespace === product.namespace) return "yes";
  return needsNamespace(type) ? compare(namespace, product.namespace) : "no";
}

/** Where a package was fetched from does not change what it is, except for images, which have no other origin. */
const PROVENANCE = new Set(["repository_url", "download_url", "vcs_url", "file_name", "checksum"]);

function compareQualifier(key: string, { type, qualifiers }: Purl, product: Purl): Answer {
  const origin = key === "repository_url" && (type === "oci" || type === "docker");
  if (PROVENANCE.has(key) && !origin) return "yes";
  return compare(qualifiers[key] ?? null, product.qualifiers[key] ?? null);
}

function compare(wanted: string | null, found: string | null): Answer {
  if (wanted === found) return "yes";
  return wanted === null || found === null ? "unknown" : "no";
}
