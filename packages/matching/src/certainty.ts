/** Below it nobody is shown an answer: the question is routed to a person. */
export const threshold = 0.5;

/** A logistic curve over how much of the question is covered and how far the next candidate is behind. Fitted on our own questions. */
export function certainty({ coverage, margin }: { coverage: number; margin: number }): number {
  return 1 / (1 + Math.exp(-(-0.76 + 1.88 * coverage + 3.79 * margin)));
}
