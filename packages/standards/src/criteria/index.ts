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
export { matchProduct } from "./match-product.ts";
export { matchPattern, PatternError } from "./match-pattern.ts";
