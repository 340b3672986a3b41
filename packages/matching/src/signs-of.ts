import type { Analysis } from "./analyse.ts";
import type { Card, Library } from "./cards.ts";
import type { Signs } from "./certainty.ts";
import { closenessOf, coverageOf } from "./score-of.ts";

const long = 10;

/** What is known of a candidate before anybody looked at it. */
export function signsOf(asked: Analysis, card: Card, library: Library, margin: number): Signs {
  return {
    coverage: coverageOf(asked, card, library),
    closeness: closenessOf(asked, card, library),
    margin,
    length: Math.min(1, asked.stems.size / long),
  };
}
