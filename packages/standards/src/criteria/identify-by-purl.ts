import { coversPackage } from "../purl/compare-purl.ts";
import { PurlError } from "../purl/percent.ts";
import { readPurl, type Purl } from "../purl/purl.ts";
import { SCHEMES } from "../vers/schemes.ts";
import type { Criterion, MatchableProduct } from "./criterion.ts";
import {
  fallBackToName,
  identified,
  notIdentified,
  perhapsIdentified,
  strongest,
  vendorOf,
  type Identification,
} from "./identification.ts";

/** By package URL: type, namespace, name and the criterion's qualifiers (ECMA-427); the version is compared later. */
export function identifyByPurl(product: MatchableProduct, criterion: Criterion): Identification {
  const wanted = read(criterion.value);
  if (wanted === null) return perhapsIdentified("purl", "criterion_unreadable");
  const purls = product.identifiers.filter(({ kind }) => kind === "purl").map(({ value }) => value);
  const sameType = purls.flatMap((value) => {
    const purl = read(value);
    return purl?.type === wanted.type ? [compare(wanted, purl, value)] : [];
  });
  const found =
    strongest(sameType) ?? fallBackToName(product, "purl", { name: wanted.name, vendor: vendorOf(criterion) });
  return { ...found, wanted: wanted.version === null ? null : { equal: versionOf(wanted) ?? wanted.version } };
}

function compare(wanted: Purl, purl: Purl, productValue: string): Identification {
  const found = { productValue, version: versionOf(purl), scheme: SCHEMES.includes(purl.type) ? purl.type : "generic" };
  const answer = coversPackage(wanted, purl);
  if (answer === "yes") return identified("purl", found);
  return answer === "no"
    ? notIdentified("purl", "identifier_differs", found)
    : perhapsIdentified("purl", "identifier_overlaps", found);
}

/** RPM keeps the epoch in a qualifier; its version order needs it in front. */
export function versionOf({ version, qualifiers }: Purl): string | null {
  const epoch = qualifiers["epoch"];
  return version !== null && epoch && /^\d+$/.test(epoch) && !version.includes(":") ? `${epoch}:${version}` : version;
}

function read(value: string): Purl | null {
  try {
    return readPurl(value);
  } catch (error) {
    if (error instanceof PurlError) return null;
    throw error;
  }
}
