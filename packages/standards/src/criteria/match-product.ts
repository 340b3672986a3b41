import { compareVersions } from "../vers/schemes.ts";
import { decideVersion } from "../vers/decide-version.ts";
import type { Decision } from "../vers/vers-contains.ts";
import type { Criterion, Match, MatchableProduct, MatchCode, MatchResult } from "./criterion.ts";
import { blankToNull, identifyByName, vendorOf, type Identification, type WantedVersion } from "./identification.ts";
import { identifyByCpe } from "./identify-by-cpe.ts";
import { identifyByNumber } from "./identify-by-number.ts";
import { identifyByPurl } from "./identify-by-purl.ts";
import { matchPattern } from "./match-pattern.ts";

/**
 * Whether a criterion of a revision is about this product, with the trace of the decision.
 * The identifier decides first, vendor and name where the product has none of that kind, then the version: the
 * criterion's range, else the version its identifier names, else every version. What is missing or odd is
 * `cannot_decide`, except where the rest already rules the product out. Never throws.
 */
export function matchProduct(product: MatchableProduct, criterion: Criterion): Match {
  const identity = identify(product, criterion);
  if (identity.answer === "no") return conclude("no_match", identity.code, null);
  const own = blankToNull(identity.version) ?? blankToNull(product.version);
  const range = blankToNull(criterion.range);
  const outcome =
    range === null ? decideWanted(identity, own) : decideRange(decideVersion(range, own, identity.scheme));
  if (outcome.result === "no_match" || identity.answer === "yes") {
    return conclude(outcome.result, outcome.code, outcome.detail);
  }
  return conclude("cannot_decide", identity.code, identity.detail);

  function conclude(result: MatchResult, code: MatchCode, detail: string | null): Match {
    const { by, productValue } = identity;
    const version = blankToNull(identity.version) ?? blankToNull(product.version);
    const rule = {
      code,
      by,
      criterionValue: criterion.value,
      productValue,
      version,
      range: blankToNull(criterion.range),
      detail,
    };
    return { result, rule };
  }
}

function identify(product: MatchableProduct, criterion: Criterion): Identification {
  switch (criterion.identifierKind) {
    case "purl":
      return identifyByPurl(product, criterion);
    case "cpe":
      return identifyByCpe(product, criterion);
    case "model_number":
    case "sku":
    case "serial":
      return identifyByNumber(product, criterion, criterion.identifierKind);
    case "name":
      return identifyByName(product, { name: criterion.value, vendor: vendorOf(criterion) });
  }
}

interface Outcome {
  result: MatchResult;
  code: MatchCode;
  detail: string | null;
}

const RANGE_CODES: Record<Decision["reason"], MatchCode> = {
  every_version: "identified_every_version",
  in_range: "identified_version_in_range",
  outside_range: "version_outside_range",
  version_missing: "version_missing",
  version_unreadable: "version_unreadable",
  not_comparable: "version_not_comparable",
  range_unreadable: "range_unreadable",
  scheme_unknown: "range_unreadable",
};

function decideRange({ result, reason, detail }: Decision): Outcome {
  return { result, code: RANGE_CODES[reason], detail };
}

function decideWanted({ wanted, scheme }: Identification, own: string | null): Outcome {
  if (wanted === null) return { result: "match", code: "identified_every_version", detail: null };
  if (own === null) return withoutVersion(wanted);
  const equal = isWanted(wanted, own, scheme);
  if (equal === null) {
    return { result: "cannot_decide", code: "version_not_comparable", detail: `${own} cannot be compared` };
  }
  return equal
    ? { result: "match", code: "identified_version_equal", detail: null }
    : { result: "no_match", code: "version_differs", detail: null };
}

function withoutVersion(wanted: WantedVersion): Outcome {
  if (wanted === "none") return { result: "match", code: "identified_version_equal", detail: null };
  return { result: "cannot_decide", code: "version_missing", detail: "the product's version is not known" };
}

function isWanted(wanted: WantedVersion, own: string, scheme: string): boolean | null {
  if (wanted === "none") return false;
  if ("pattern" in wanted) return matchPattern(wanted.pattern, own);
  if (wanted.equal.toLowerCase() === own.toLowerCase()) return true;
  const order = compareVersions(scheme, wanted.equal, own);
  return order === null ? null : order === 0;
}
