import type { Criterion, Match, MatchableProduct } from "./criterion.ts";
export declare function matchProduct(product: MatchableProduct, criterion: Criterion): Match;
