import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchPattern } from "./match-pattern.ts";

describe("matchPattern", () => {
  it.each([
    ["X11SSE-F", "X11SSE-F", true],
    ["X11SSE-F", "x11sse-f ", true],
    ["X11*", "X11DPi-N", true],
    ["X11???-?", "X11SSE-F", true],
    ["X11???-?", "X11SSEE-F", false],
    ["*DP*-N", "X11DPi-N", true],
    ["6RA801?-??V62-0AA0", "6RA8013-6DV62-0AA0", true],
    ["A\\*B", "A*B", true],
    ["A\\*B", "AxB", false],
    ["A\\?", "A?", true],
    ["A\\\\B", "A\\B", true],
    ["A\\", "A\\", true],
    ["*", "", true],
    ["?", "", false],
    ["", "", true],
    ["", "a", false],
    ["(a+)+$", "aaaa", false],
    ["a.c", "abc", false],
  ])("%j against %j: %s", (pattern, text, expected) => {
    expect(matchPattern(pattern, text)).toBe(expected);
  });

  it("agrees with an expression built from the pattern", () => {
    const small = fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), maxLength: 10 });
    const text = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 10 });
    fc.assert(
      fc.property(small, text, (pattern, value) => {
        const expression = new RegExp(`^${pattern.replaceAll("*", ".*").replaceAll("?", ".")}$`, "s");
        expect(matchPattern(pattern, value)).toBe(expression.test(value));
      }),
      { numRuns: 2000 },
    );
  });

  it("is quick with a pattern made to be slow", () => {
    const started = performance.now();
    expect(matchPattern("*a".repeat(500) + "b", "a".repeat(1000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
