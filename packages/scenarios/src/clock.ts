import { mock } from "node:test";

let isSet = false;

/**
 * The time of what happens in a scenario: an event of 2018 is published in 2018, on an inventory of 2018, and audited
 * then. Only this process is deceived; sessions and the queue rest on the database's own clock, which goes on as it is.
 */
export function setClock(at: Date) {
  mock.timers.reset();
  mock.timers.enable({ apis: ["Date"], now: at });
  isSet = true;
}

/** What follows something else has a later time. */
export function passTime() {
  if (isSet) mock.timers.tick(1);
}

export function restoreClock() {
  mock.timers.reset();
  isSet = false;
}
