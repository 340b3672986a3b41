import { mock } from "node:test";

/**
 * The time of what happens in a scenario: an event of 2018 is published in 2018. Only this process is deceived; the
 * database's own clock, which sessions and the audit rest on, goes on as it is.
 */
export function setClock(at: Date) {
  mock.timers.reset();
  mock.timers.enable({ apis: ["Date"], now: at });
}

export const restoreClock = () => mock.timers.reset();
