import { interrupted } from "../interrupted.ts";

/** Runs each in turn, round after round; the one that begins changes. A first round warms the disk and does not count. */
export async function inRounds<Name extends string, T>(rounds: number, contenders: Record<Name, () => Promise<T>>) {
  const names = Object.keys(contenders) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<Name, T[]>;
  for (let round = 0; round <= rounds; round += 1)
    for (const n of names.keys()) {
      interrupted.throwIfAborted();
      const name = names[(n + round) % names.length] as Name;
      const one = await contenders[name]();
      if (round > 0) found[name].push(one);
    }
  return found;
}
