import { expect, test } from "vitest";
import { createRateLimit } from "./rate-limit.ts";

test("a key has so many uses in a window, and new ones after it", () => {
  const mayUse = createRateLimit({ limit: 2, windowMs: 1000 });
  expect([mayUse("a", 0), mayUse("a", 500), mayUse("a", 999), mayUse("b", 999)]).toEqual([true, true, false, true]);
  expect([mayUse("a", 1000), mayUse("a", 1001), mayUse("a", 1002)]).toEqual([true, true, false]);
});

test("remembers so many keys and forgets the one that was used longest ago", () => {
  const mayUse = createRateLimit({ limit: 1, windowMs: 1000, keys: 2 });
  for (const key of ["a", "b", "c"]) mayUse(key, 0);
  expect([mayUse("c", 1), mayUse("a", 1)]).toEqual([false, true]);
});

test("a key that stands for many has many times the limit", () => {
  const mayUse = createRateLimit({ limit: 1, windowMs: 1000 });
  expect([mayUse("many", 0, 2), mayUse("many", 0, 2), mayUse("many", 0, 2)]).toEqual([true, true, false]);
});
