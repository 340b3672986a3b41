type Step = () => Promise<unknown>;

/** Steps that take back what was done, run once, last first; one that fails does not keep the others from running. */
export function undoing(): { later: (step: Step) => void; now: () => Promise<void> } {
  const steps: Step[] = [];
  let done: Promise<void> | undefined;
  const run = async () => {
    for (const step of steps.reverse()) await step().catch((error: unknown) => console.error(error));
  };
  return { later: (step) => void steps.push(step), now: () => (done ??= run()) };
}
