import { stat } from "node:fs/promises";
import type { Inspection } from "./inspect.ts";
import type { PageImage } from "./page-images.ts";
import type { Cover } from "./cover.ts";
import type { Mark } from "./mark.ts";
import type { AcceptancePaper } from "./write-acceptance.ts";
import { type Budget, startHand, type Hand } from "./press-hand.ts";

export type Press = {
  /** Throws FileRefused. `converted` is where a picture's page is written. */
  inspect(file: { path: string; converted: string }): Promise<Inspection>;
  mark(file: { path: string; out: string; mark: Mark }): Promise<void>;
  cover(cover: Cover & { out: string }): Promise<void>;
  acceptance(acceptance: AcceptancePaper & { out: string }): Promise<void>;
  page(page: PageImage): Promise<Uint8Array>;
  /** Starts the processes, so that the first file does not wait for them; resolves once they can begin. */
  warm(): Promise<void>;
  close(): Promise<void>;
};

export type PressOptions = {
  /** How many files are worked on at once. */
  hands?: number;
  /** The path of `@candor/documents/engine`: a bundler would move what this module finds by itself. */
  engine: string;
};

const looked = { cpuMs: 20_000, megabytes: 1024, rest: 512 };
/** What a task may take before it is killed with its process. Nobody has looked at a file that is inspected. */
const budgets = {
  inspect: { cpuMs: 1_200, megabytes: 440, rest: 220 },
  mark: looked,
  cover: looked,
  acceptance: looked,
  page: { ...looked, cpuMs: 10_000 },
};
type Task = keyof typeof budgets;

/** A large file may take more, in proportion: a small one that does is made to. */
async function budgetFor(task: Task, path?: string): Promise<Budget> {
  const budget = budgets[task];
  const megabytes = path ? await stat(path).then(({ size }) => size / 1024 / 1024) : 0;
  const more = task === "inspect" ? 5 * megabytes : 0;
  return { ...budget, cpuMs: budget.cpuMs + 1_000 * megabytes, megabytes: budget.megabytes + more };
}

/** Everything that reads a stranger's file runs in child processes: none can take the app down or hold it up. */
export function createPress({ hands = 2, engine }: PressOptions): Press {
  const pool: Hand[] = [];
  const idle: Hand[] = [];
  const waiting: ((hand: Hand) => void)[] = [];

  function take(): Promise<Hand> | Hand {
    const free = idle.pop();
    if (free) return free;
    if (pool.length < hands) {
      const hand = startHand({ engine });
      pool.push(hand);
      return hand;
    }
    return new Promise((resolve) => waiting.push(resolve));
  }

  function giveBack(hand: Hand) {
    const next = waiting.shift();
    if (next) next(hand);
    else idle.push(hand);
  }

  async function run<T>(task: Task, input: { path: string } | { out: string }): Promise<T> {
    const budget = await budgetFor(task, "path" in input ? input.path : undefined);
    const hand = await take();
    try {
      return await hand.run<T>(task, input, budget);
    } finally {
      giveBack(hand);
    }
  }

  async function warm() {
    while (pool.length < hands) {
      const hand = startHand({ engine });
      pool.push(hand);
      idle.push(hand);
    }
    await Promise.all(pool.map((hand) => hand.warm()));
  }

  return {
    warm,
    inspect: (file) => run("inspect", file),
    mark: (file) => run("mark", file),
    cover: (cover) => run("cover", cover),
    acceptance: (acceptance) => run("acceptance", acceptance),
    page: (page) => run("page", page),
    close: async () => void (await Promise.all(pool.map((hand) => hand.stop()))),
  };
}
