import { matchPattern } from "../criteria/match-pattern.ts";
import { CPE_ATTRIBUTES, type Cpe, type CpeValue } from "./parse-cpe.ts";

/** `covers`: the product is among what the criterion names; `overlaps`: perhaps, the product's name is too wide to say. */
export type CpeRelation = "covers" | "overlaps" | "disjoint";

/**
 * Compares all attributes but the version, which has an order of its own: NISTIR 7696 §6, table 6-2. One relaxation: an
 * inventory writes `*` where it knows of no update, which is what a criterion's `-` asks for.
 */
export function compareCpe(criterion: Cpe, product: Cpe): CpeRelation {
  const relations = CPE_ATTRIBUTES.filter((name) => name !== "version").map((name) =>
    name === "update" && criterion.update.kind === "none" && product.update.kind === "any"
      ? "covers"
      : compareCpeValue(criterion[name], product[name]),
  );
  if (relations.includes("disjoint")) return "disjoint";
  return relations.includes("overlaps") ? "overlaps" : "covers";
}

export function compareCpeValue(criterion: CpeValue, product: CpeValue): CpeRelation {
  if (criterion.kind === "any") return "covers";
  if (product.kind === "any") return "overlaps";
  if (criterion.kind === "none" || product.kind === "none") {
    return criterion.kind === product.kind ? "covers" : "disjoint";
  }
  return matchPattern(criterion.pattern, product.text) ? "covers" : "disjoint";
}
