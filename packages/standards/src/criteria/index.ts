export { CRITERION_KINDS, IDENTIFIER_KINDS, MATCH_CODES, MATCH_RESULTS } from "./criterion.ts";
export type {
  Criterion,
  CriterionKind,
  IdentifierKind,
  Match,
  MatchableProduct,
  MatchCode,
  MatchResult,
  MatchRule,
} from "./criterion.ts";
export { matchPattern } from "./match-pattern.ts";
export { matchProduct } from "./match-product.ts";
export { compareVendors, sameName } from "./same-name.ts";
