import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareVersions, decideVersion, SCHEMES } from "./index.ts";

const decide = (range: string, version: string | null, scheme?: string) => decideVersion(range, version, scheme).result;

describe("text ranges", () => {
  it.each([
    ["< 5.8.0", "5.7.9", "match"],
    ["< 5.8.0", "5.8.0", "no_match"],
    ["<5.8.0", "5.8", "no_match"],
    [">= 3.0.0 and < 3.0.7", "3.0.6", "match"],
    [">= 3.0.0 and < 3.0.7", "3.0.7", "no_match"],
    [">= 3.0.0 and < 3.0.7", "1.1.1", "no_match"],
    [">= V3.1.39 < V3.3", "V3.2", "match"],
    [">=R1.01|<=R4.31", "R4.31", "match"],
    ["< 1.6, >= 2.0 < 2.1", "1.8", "no_match"],
    ["< 1.6, >= 2.0 < 2.1", "2.0.5", "match"],
    [">= 2 or < 1", "0.5", "match"],
    [">= 2 or < 1", "1.5", "no_match"],
    ["All versions", "7", "match"],
    ["All versions", null, "match"],
    ["", null, "match"],
    ["vers:all/*", null, "match"],
    ["vers:all/<V5.5.2", "5.5.1", "match"],
    ["All versions < V7.4 SP1", "V7.4", "match"],
    ["All versions < V7.4 SP1", "V7.4 SP1", "no_match"],
    ["All BIOS versions < V1.0.212N", "V1.0.212M", "match"],
    ["All versions between V2.5 (including) and V2.7 (excluding)", "2.7", "no_match"],
    ["versions prior to 3.0", "2.9", "match"],
    ["3.0.0 through 3.0.6", "3.0.6", "match"],
    ["5.8 and earlier", "5.9", "no_match"],
    ["1.0 to 1.6", "1.6", "match"],
    ["V8.3.0.1, V8.6.0 and V8.7.0", "8.6.0", "match"],
    ["8.001|8.002|9.001", "8.003", "no_match"],
    ["5.6.0 or 5.6.1", "5.6.1", "match"],
  ])("%j holds %j: %s", (range, version, expected) => {
    expect(decide(range, version)).toBe(expected);
  });

  it.each([
    ["5.011  | < 8.011", "7", "range_unreadable"],
    ["between 1 and 2", "1.5", "range_unreadable"],
    ["< 1.6 and < 2", "1", "range_unreadable"],
    ["> 2 and < 1", "1.5", "range_unreadable"],
    ["1.0.0-1.2.0", "1.1.0", "range_unreadable"],
    ["All versions with Fortinet NGFW before V7.4.1", "7", "range_unreadable"],
    ["All versions < V2.0 only when debug is on", "1", "range_unreadable"],
    ["0 < 8.0.1", "7", "range_unreadable"],
    ["<", "7", "range_unreadable"],
    ["not a range", "7", "range_unreadable"],
    ["< V3.X.17", "3.4.1", "not_comparable"],
    ["<= V7.4 Update 2", "V7.4 SP1", "not_comparable"],
    ["< 5.8.0", null, "version_missing"],
    ["< 5.8.0", " ", "version_missing"],
    ["< 5.8.0", "n/a", "version_unreadable"],
    ["vers:openssl/<3.0.7", "3.0.2-0ubuntu1.10", "version_unreadable"],
    ["vers:sometool/<1", "0.9", "scheme_unknown"],
    ["vers:npm/<<1", "0.9", "range_unreadable"],
    ["vers:npm/", "0.9", "range_unreadable"],
  ])("%j with %j is for a person to decide: %s", (range, version, reason) => {
    expect(decideVersion(range, version)).toMatchObject({ result: "cannot_decide", reason });
  });
});

describe("VERS ranges", () => {
  it.each([
    ["vers:openssl/>=3.0.0|<3.0.7", "3.0.6", "match"],
    ["vers:openssl/>=3.0.0|<3.0.7", "3.0.7", "no_match"],
    ["vers:openssl/>=3.0.0|<3.0.7", "1.1.1k", "no_match"],
    ["vers:openssl/<1.0.2zb", "1.0.2k", "match"],
    ["vers:openssl/<1.0.2k", "1.0.2zb", "no_match"],
    ["vers:openssl/<1.1.1", "1.1.1-pre8", "match"],
    ["vers:maven/>=2.0-beta9|<2.15.0", "2.14.1", "match"],
    ["vers:maven/>=2.0-beta9|<2.15.0", "2.0-beta8", "no_match"],
    ["vers:maven/>=2.0-beta9|<2.15.0", "2.15.0-rc1", "match"],
    ["vers:generic/5.6.0|5.6.1", "5.6.1", "match"],
    ["vers:generic/5.6.0|5.6.1", "5.6.2", "no_match"],
    ["vers:deb/>=5.6.0|<5.6.1+really5.4.5-1", "5.6.1-1", "match"],
    ["vers:deb/>=5.6.0|<5.6.1+really5.4.5-1", "5.6.1+really5.4.5-1", "no_match"],
    ["vers:deb/>=5.6.0|<5.6.1+really5.4.5-1", "5.4.5-0.3", "no_match"],
    ["vers:deb/<1.2~rc1-1", "1.2~beta-1", "match"],
    ["vers:rpm/<5.6.0-3.el9", "5.6.0-2.el9", "match"],
    ["vers:rpm/<1:3.0.7-18.el9", "1:3.0.1-43.el9", "match"],
    ["vers:rpm/<1:3.0.7-18.el9", "3.9-1", "match"],
    ["vers:rpm/<1.0^20230101", "1.0", "match"],
    ["vers:npm/*", "1.0.0", "match"],
    ["vers:npm/>=1.0.0|<2.0.0|!=1.5.0", "1.5.0", "no_match"],
    ["vers:semver/<1.0.0", "1.0.0-alpha.1", "match"],
    ["vers:golang/<v1.21.3", "v1.21.3+incompatible", "no_match"],
    ["vers:none/*", "1", "no_match"],
    ["vers:datetime/>=2012-06-30T23:59:60Z", "2012-06-30T23:59:59.9Z", "no_match"],
    ["vers:datetime/>=2012-06-30T23:59:60Z", "2012-07-01T02:00:00+02:00", "match"],
  ])("%s holds %j: %s", (range, version, expected) => {
    expect(decide(range, version)).toBe(expected);
  });

  it("does not guess what a package revision stands for", () => {
    expect(decide("vers:deb/<3.0.7", "3.0.7-1")).toBe("no_match");
    expect(decide("vers:deb/>=3.0.7", "3.0.7-1")).toBe("match");
    expect(decide("vers:deb/<=3.0.7", "3.0.7-1")).toBe("cannot_decide");
    expect(decide("vers:rpm/3.0.7", "3.0.7-1.el9")).toBe("cannot_decide");
    expect(decide("vers:rpm/<3.0.7-2.el9", "3.0.7")).toBe("cannot_decide");
    expect(decide("vers:rpm/<3.0.7-2.el9", "3.0.6")).toBe("match");
  });

  it("decides what the readable constraints decide, whatever the others say", () => {
    expect(decide("vers:generic/1.0|oddity", "1.0")).toBe("cannot_decide");
    expect(decide("1.0, 2.x", "1.0")).toBe("match");
    expect(decide("1.0, 2.x", "3.0")).toBe("no_match");
    expect(decide("1.0, 2.x", "2.1")).toBe("cannot_decide");
  });
});

describe("any text at all", () => {
  const versionLike = fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-zA-Z.~+:^_-]{0,20}$/));

  it("never throws, whatever the range and the version", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^(vers:[a-z]{1,9}\/)?[<>=!|, v0-9.a-z]{0,30}$/)),
        versionLike,
        (range, version) => {
          expect(["match", "no_match", "cannot_decide"]).toContain(decide(range, version));
        },
      ),
    );
  });

  it("orders both ways round alike, in every scheme", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCHEMES), versionLike, versionLike, (scheme, a, b) => {
        const [there, back] = [compareVersions(scheme, a, b), compareVersions(scheme, b, a)];
        expect(there === null ? null : Math.sign(there) + 0).toBe(back === null ? null : -Math.sign(back) + 0);
      }),
      { numRuns: 3000 },
    );
  });

  it("is quick with what was made to be slow", () => {
    const started = performance.now();
    for (const text of [
      "1".repeat(1e5),
      "1.".repeat(5e4),
      "a-".repeat(5e4),
      "1".repeat(200) + "a".repeat(50),
      "~^".repeat(120),
    ]) {
      for (const scheme of SCHEMES) compareVersions(scheme, text, `${text}1`);
      decideVersion(`< ${text}`, text);
      decideVersion(`>= 1 ${" and ".repeat(200)} ${text}`, "1");
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
