export const IDENTIFIER_KINDS = ["purl", "cpe", "model_number", "sku", "serial"] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

export const CRITERION_KINDS = [...IDENTIFIER_KINDS, "name"] as const;
export type CriterionKind = (typeof CRITERION_KINDS)[number];

/** A catalogue entry as the matcher sees it. `version` null means "not known", never "any". */
export interface MatchableProduct {
  vendor: string | null;
  name: string;
  version: string | null;
  identifiers: readonly { kind: IdentifierKind; value: string }[];
}

/** What a revision names. `range` is VERS or plain text; absent or blank means every version. */
export interface Criterion {
  identifierKind: CriterionKind;
  value: string;
  vendor?: string | null;
  range?: string | null;
}

export const MATCH_RESULTS = ["match", "no_match", "cannot_decide"] as const;
export type MatchResult = (typeof MATCH_RESULTS)[number];

/** Why a product was (not) matched. Stable codes: they are stored in reason traces and translated in the apps. */
export const MATCH_CODES = [
  "identified_every_version",
  "identified_version_in_range",
  "identified_version_equal",
  "identifier_absent",
  "identifier_differs",
  "identifier_overlaps",
  "name_agrees_identifier_absent",
  "name_differs",
  "vendor_differs",
  "vendor_alike",
  "vendor_unknown",
  "version_missing",
  "version_outside_range",
  "version_differs",
  "version_unreadable",
  "version_not_comparable",
  "range_unreadable",
  "criterion_unreadable",
] as const;
export type MatchCode = (typeof MATCH_CODES)[number];

/** The trace of one decision, plain JSON. `by` is what identified (or failed to identify) the product. */
export interface MatchRule {
  code: MatchCode;
  by: CriterionKind;
  criterionValue: string;
  productValue: string | null;
  version: string | null;
  range: string | null;
  detail: string | null;
}

export interface Match {
  result: MatchResult;
  rule: MatchRule;
}
