import { interrupted } from "./interrupted.ts";

/** Does as much as it can for this long and answers how many a second. */
export type Contender = (ms: number) => Promise<number>;
export type Rates<Name extends string> = Record<Name, number[]>;

/** Many at once, each starting the next when it is done. */
export async function closedLoop(concurrency: number, ms: number, once: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  let done = 0;
  const work = async () => {
    for (; performance.now() - started < ms; done += 1) await once();
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return (1000 * done) / (performance.now() - started);
}

/**
 * Runs the contenders in turn, round after round, so that whatever else the machine does meets all of them alike. The
 * one that begins changes with the round; the first round warms up and does not count.
 */
export async function interleave<Name extends string>(
  contenders: Record<Name, Contender>,
  { rounds, ms }: { rounds: number; ms: number },
): Promise<Rates<Name>> {
  const names = Object.keys(contenders) as Name[];
  const rates = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Rates<Name>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const n of names.keys()) {
      const name = names[(n + round) % names.length] as Name;
      interrupted.throwIfAborted();
      const rate = await contenders[name](ms);
      if (round > 0) rates[name].push(rate);
    }
  }
  return rates;
}

export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/** The ratio of two contenders: the median of the rounds' own ratios, with the least and the greatest. */
export function ratioOf(values: number[], floors: number[]) {
  const ratios = values.map((value, round) => value / (floors[round] ?? NaN));
  return { ratio: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) };
}
