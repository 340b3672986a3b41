import { fold } from "./fold.ts";

/**
 * A question as it is compared with another word by word: without case, accents, signs, numbering ("3.2.1", "Q12)") and the
 * words of politeness before it. Two questions with the same normal form ask the same; of any others this says nothing.
 */
export function normalise(text: string): string {
  return fold(text)
    .replace(numbering, "")
    .replace(/[^\p{L}\p{N}+#/]+/gu, " ")
    .trim()
    .replace(courtesy, "")
    .trim();
}

const numbering = /^\s*(?:[a-z]{1,4}[.-]?)?\d+(?:[.-]\d+)*[a-z]?\s*[.):\-\u2013]\s+|^\s*\d+(?:\.\d+)+\s+/;
const courtesy =
  /^(?:please|kindly|merci de|veuillez)(?: (?:confirm|state|indicate|specify|confirmer|indiquer|preciser))?(?: (?:if|whether|that|si|que))? /;
