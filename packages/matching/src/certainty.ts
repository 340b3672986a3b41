/** Each 0 to 1, but the margin, which is below zero for all candidates after the first. */
export type Signs = {
  /** How much of the question the entry speaks of, and how much of its nearest wording is asked. */
  coverage: number;
  closeness: number;
  /** To the next candidate, as a share of the score. */
  margin: number;
  /** Of the question: ten telling words and more count one. */
  length: number;
};

/** Below it nobody is shown an answer: the question is routed to a person. */
export const threshold = 0.5;

/** A logistic curve, fitted on questions of our own to two libraries; the public set is only measured. */
export function certainty({ coverage, closeness, margin, length }: Signs): number {
  return 1 / (1 + Math.exp(-(-3.68 + 2.2 * coverage + 4.12 * closeness + 3.57 * margin + 1.63 * length)));
}
