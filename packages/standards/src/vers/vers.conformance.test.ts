import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { corpusSet, jsonFiles, readJson, report } from "../../fixtures/corpus.ts";
import { canonicalVers, compareVersions, parseVers, VersError, versContains } from "./index.ts";

interface Vector {
  description: string;
  test_type: string;
  input: string | { input_scheme?: string; versions?: string[]; vers?: string; version?: string };
  expected_output?: unknown;
  expected_failure?: boolean;
  expected_message?: string;
}

const spec = corpusSet("vers-spec");
const univers = corpusSet("univers");

/** Native ranges (`>=1.0 <2` of npm and others) are no VERS; reading them is a matter of its own. */
const covered = (vector: Vector) => vector.test_type !== "from_native";

describe.skipIf(spec === null)("the vectors of vers-spec", () => {
  it("are met, all of them", () => {
    const tests = jsonFiles(join(spec ?? "", "tests")).flatMap((file) => readJson<{ tests: Vector[] }>(file).tests);
    expect(missedOf("vers-spec", tests)).toEqual([]);
  });
});

/** univers keeps a constraint that stands there twice; in VERS a version stands in one constraint only. */
const twiceTheSame = "vers:pypi/>0.0.0|>=0.0.1|>=0.0.1|0.0.2|0.0.3|0.0.4|<0.0.5|<=0.0.6|!=0.7|8.0|>12|<15.3";

describe.skipIf(univers === null)("the vectors of univers", () => {
  it("are met, but for one that VERS refuses", () => {
    const tests = jsonFiles(join(univers ?? "", "schema")).flatMap((file) => {
      const vectors = readJson<unknown>(file);
      return Array.isArray(vectors) ? (vectors as Vector[]) : [];
    });
    const missed = missedOf("univers", tests).map(({ input }) => (input as { vers: string }).vers);
    expect(missed).toEqual([twiceTheSame]);
  });
});

function missedOf(name: string, all: Vector[]): Vector[] {
  const tests = all.filter(covered);
  const missed = tests.filter((vector) => !isMet(vector));
  report(
    `${name} ${tests.length - missed.length} of ${tests.length} vectors (${all.length - tests.length} of native ranges aside)`,
  );
  return missed;
}

function isMet({ test_type, input, ...expected }: Vector): boolean {
  if (typeof input === "string") return isRead(input, expected);
  const { input_scheme: scheme = "", versions = [], vers = "", version = "" } = input;
  switch (test_type) {
    case "equality":
      return (compareVersions(scheme, versions[0]!, versions[1]!) === 0) === expected.expected_output;
    case "comparison":
      return isSorted(scheme, versions, expected.expected_output as string[]);
    case "containment":
      return versContains(parseVers(vers), version).result === (expected.expected_output ? "match" : "no_match");
    default:
      return isRead(vers, expected);
  }
}

/** Some vectors give the versions in their normal spelling: what stands at each place must be equal, not the same. */
function isSorted(scheme: string, versions: string[], expected: string[]): boolean {
  const pairs = versions.flatMap((a) => versions.map((b) => compareVersions(scheme, a, b)));
  if (pairs.includes(null)) return false;
  const sorted = [...versions].sort((a, b) => compareVersions(scheme, a, b)!);
  return sorted.every((version, n) => compareVersions(scheme, version, expected[n]!) === 0);
}

function isRead(text: string, expected: Partial<Vector>): boolean {
  try {
    return canonicalVers(parseVers(text)) === expected.expected_output;
  } catch (error) {
    if (!(error instanceof VersError)) throw error;
    return expected.expected_failure === true && error.message === expected.expected_message;
  }
}
