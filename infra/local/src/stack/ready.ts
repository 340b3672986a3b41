import { setTimeout as wait } from "node:timers/promises";
import { Failed } from "../../bootstrap/advice.mjs";
import { lastLines } from "./child.ts";

/** Waits until `url` answers 200. An answer of another kind says that something listens but cannot serve yet. */
export function answersAt(url: string, log: string, patienceMs = 90_000) {
  return async (signal: AbortSignal): Promise<void> => {
    const deadline = Date.now() + patienceMs;
    let last = "nothing answered";
    while (Date.now() < deadline) {
      signal.throwIfAborted();
      try {
        const response = await fetch(url, {
          redirect: "manual",
          signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
        });
        if (response.status === 200) return;
        last = `it answered ${response.status}: ${(await response.text()).slice(0, 500)}`;
      } catch {
        signal.throwIfAborted();
      }
      await wait(100, undefined, { signal });
    }
    throw new Failed(`${url} was not ready after ${patienceMs / 1000} s (${last}):\n${lastLines(log)}`);
  };
}
