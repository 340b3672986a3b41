import { expect, test } from "vitest";
import { createLimiter } from "./limits.ts";

const visitor = { kind: "visitor" } as const;
const session = (token: string) => ({ kind: "session", token }) as const;

/** How many calls go through before the first is refused. */
function until(call: () => void, most = 100_000) {
  for (let n = 0; n < most; n += 1) {
    try {
      call();
    } catch {
      return n;
    }
  }
  return most;
}

test("a flood from one address leaves other visitors and signed-in people alone", () => {
  const limit = createLimiter(() => 0);
  expect(until(() => limit("192.0.2.1")(visitor))).toBe(1000);
  expect(() => limit("192.0.2.1")(visitor)).toThrow("Too many requests");
  expect(() => limit("192.0.2.2")(visitor)).not.toThrow();
  expect(() => limit("192.0.2.1")(session("a"))).not.toThrow();
});

test("visitors whose address nobody knows share a larger bucket; a session has its own wherever it comes from", () => {
  const limit = createLimiter(() => 0);
  expect(until(() => limit("unknown")(visitor))).toBe(10_000);
  expect(until(() => limit("192.0.2.1")(session("a")))).toBe(200);
  expect(() => limit("192.0.2.9")(session("a"))).toThrow("Too many requests");
});

test("a bucket fills again with time", () => {
  let now = 0;
  const limit = createLimiter(() => now);
  until(() => limit("192.0.2.1")(session("a")));
  now = 1000;
  expect(until(() => limit("192.0.2.1")(session("a")))).toBe(10);
});
