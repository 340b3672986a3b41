import { setTimeout as wait } from "node:timers/promises";
import { Failed } from "../../bootstrap/advice.mjs";
import { lastLines, type Program, startChild } from "./child.ts";

export type Service = { program: Program; ready: (signal: AbortSignal) => Promise<void> };
export type Supervised = { ready: Promise<void>; stop: () => Promise<void> };

const steadyAfterMs = 60_000;

/** Keeps a service running: a first start that fails is an error, a later death is told and answered by a restart. */
export function supervise(service: Service, say: (line: string) => void, signal: AbortSignal): Supervised {
  const { program } = service;
  const stopping = new AbortController();
  let child = startChild(program);
  const ready = firstReady(service, child.ended, AbortSignal.any([signal, stopping.signal]));
  const watching = ready.then(watch, () => undefined);

  async function watch(): Promise<void> {
    let failures = 0;
    while (!stopping.signal.aborted) {
      const since = Date.now();
      const reason = await child.ended;
      if (stopping.signal.aborted) return;
      failures = Date.now() - since > steadyAfterMs ? 1 : failures + 1;
      const pause = backOff(failures);
      say(`${program.name} ended (${reason}); it starts again in ${pause / 1000} s. Its log: ${program.log}`);
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (!stopping.signal.aborted) child = startChild(program);
    }
  }

  async function stop(): Promise<void> {
    stopping.abort();
    await child.stop();
    await watching;
  }
  return { ready, stop };
}

export function backOff(failures: number): number {
  return Math.min(30_000, 500 * 2 ** (failures - 1));
}

async function firstReady({ program, ready }: Service, ended: Promise<string>, stopping: AbortSignal): Promise<void> {
  const done = new AbortController();
  const death = ended.then((reason) => {
    throw new Failed(`${program.name} did not start (${reason}):\n${lastLines(program.log)}`);
  });
  try {
    await Promise.race([death, ready(AbortSignal.any([done.signal, stopping]))]);
  } finally {
    done.abort();
  }
}
