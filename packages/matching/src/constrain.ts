import { fold } from "./fold.ts";

/** A questionnaire's own words for our values, as a person once chose them: "fully implemented" for "yes". */
export type Vocabulary = Partial<Record<string, string>>;

const said: Record<string, RegExp> = {
  not_applicable: /^(?:n ?\/? ?a|not applicable|not relevant|non applicable|sans objet|s ?\/? ?o|n\.a\.?)$/,
  partial:
    /^(?:partial(?:ly)?(?: .*)?|in part|partly(?: .*)?|in progress|planned|en partie|partiel(?:lement)?(?: .*)?|en cours|largely(?: .*)?|some(?:what|times)?)$/,
  no: /^(?:no|n|non|none|never|not (?:yet )?implemente?d|not met|not in place|non implemente|non conforme|non-compliant|not compliant|does not comply|false|faux|absent|jamais|0)(?:[ ,.:;(\u2013-].*)?$/,
  yes: /^(?:yes|y|oui|o|fully(?: .*)?|implemented|in place|compliant|complies|true|vrai|conforme|en place|implemente|totalement(?: .*)?|always|toujours|x|1)(?:[ ,.:;(\u2013-].*)?$/,
};

/** What a value of a list means, by the usual words of both languages; null where it could mean anything. */
export function meaningOf(value: string): string | null {
  const plain = fold(value).trim();
  return Object.keys(said).find((name) => said[name]?.test(plain)) ?? null;
}

/**
 * The one of the cell's allowed values that says the answer: first by the questionnaire's own vocabulary, then by the usual
 * words. Null where none or several do: a person chooses.
 */
export function constrain(value: string, allowed: string[], vocabulary: Vocabulary = {}): string | null {
  const chosen = vocabulary[value];
  if (chosen !== undefined && allowed.includes(chosen)) return chosen;
  const fitting = allowed.filter((one) => meaningOf(one) === value);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The opposite answer, for a question that wants it; what is partly so stays so. */
export const turned = (value: string): string => (value === "yes" ? "no" : value === "no" ? "yes" : value);
