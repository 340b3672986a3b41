import { stat } from "node:fs/promises";
import type { Inspection } from "./inspect.ts";
import type { PageImage } from "./page-images.ts";
import type { Cover } from "./cover.ts";
import type { Mark } from "./mark.ts";
import type { AcceptancePaper } from "./write-acceptance.ts";
import { startHand, type Hand } from "./press-hand.ts";

export type Press = {
  /** Throws FileRefused. `converted` is where a picture's page is written. */
  inspect(file: { path: string; converted: string }): Promise<Inspection>;
  mark(file: { path: string; out: string; mark: Mark }): Promise<void>;
  cover(cover: Cover & { out: string }): Promise<void>;
  acceptance(acceptance: AcceptancePaper & { out: string }): Promise<void>;
  page(page: PageImage): Promise<Uint8Array>;
  /** Starts the processes, so that the first file does not wait for them. */
  warm(): void;
  close(): Promise<void>;
};

export type PressOptions = {
  /** How many files are worked on at once. */
  hands?: number;
  /** The path of `@candor/documents/engine`: a bundler would move what this module finds by itself. */
  engine: string;
  megabytes?: number;
};

/** Seconds that a task may take, and more of them with every megabyte. What takes longer is killed with its process. */
const seconds = { inspect: 10, mark: 20, cover: 20, acceptance: 20, page: 10 };
const msFor = async (task: keyof typeof seconds, path?: string) =>
  1000 * (seconds[task] + (path ? await stat(path).then(({ size }) => size / 1024 / 1024) : 0));

/** Everything that reads a stranger's file runs in child processes: none can take the app down or hold it up. */
export function createPress({ hands = 2, engine, megabytes = 1024 }: PressOptions): Press {
  const pool: Hand[] = [];
  const idle: Hand[] = [];
  const waiting: ((hand: Hand) => void)[] = [];

  function take(): Promise<Hand> | Hand {
    const free = idle.pop();
    if (free) return free;
    if (pool.length < hands) {
      const hand = startHand({ engine, megabytes });
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

  async function run<T>(task: keyof typeof seconds, input: { path: string } | { out: string }): Promise<T> {
    const ms = await msFor(task, "path" in input ? input.path : undefined);
    const hand = await take();
    try {
      return await hand.run<T>(task, input, ms);
    } finally {
      giveBack(hand);
    }
  }

  function warm() {
    while (pool.length < hands) {
      const hand = startHand({ engine, megabytes });
      pool.push(hand);
      idle.push(hand);
    }
    for (const hand of pool) hand.warm();
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
