import { describe, expect, it } from "vitest";
import { corpusSet, jsonFiles, readJson, report } from "../../fixtures/corpus.ts";
import {
  checkPurl,
  coversPackage,
  formatPurl,
  parsePurl,
  type Purl,
  PurlError,
  readPurl,
  samePackage,
} from "./index.ts";

interface Vector {
  description: string;
  test_type: "parse" | "build" | "validate";
  input: string | Purl;
  expected_output?: string | Purl | null;
  expected_failure?: boolean;
}

const vectors = corpusSet("purl-spec");

describe.skipIf(vectors === null)("the vectors of purl-spec", () => {
  it("are met, all of them", () => {
    const tests = jsonFiles(`${vectors}/tests`).flatMap((file) => readJson<{ tests: Vector[] }>(file).tests);
    const missed = tests.filter((vector) => outcome(vector) !== expectation(vector));
    report(`purl-spec ${tests.length - missed.length} of ${tests.length} vectors`);
    expect(missed).toEqual([]);
  });
});

function outcome({ test_type, input }: Vector): string {
  try {
    if (test_type === "parse") return flat(parsePurl(input as string));
    if (test_type === "build") return formatPurl(checkPurl(input as Purl));
    return formatPurl(readPurl(input as string));
  } catch (error) {
    if (error instanceof PurlError) return "refused";
    throw error;
  }
}

function expectation({ expected_failure, expected_output }: Vector): string {
  if (expected_failure) return "refused";
  return typeof expected_output === "string" ? expected_output : flat(expected_output as Purl);
}

function flat({ type, namespace, name, version, qualifiers, subpath }: Purl): string {
  return JSON.stringify([type, namespace, name, version, Object.entries(qualifiers ?? {}).sort(), subpath]);
}

describe("readPurl", () => {
  it("reads what BOM tools write although the standard would not have it", () => {
    expect(readPurl("pkg:golang/stdlib@1.21.3")).toMatchObject({ namespace: null, name: "stdlib", version: "1.21.3" });
    expect(formatPurl(readPurl("pkg:deb/openssl@3.0.11-1?Arch=amd64"))).toBe("pkg:deb/openssl@3.0.11-1?arch=amd64");
    expect(() => parsePurl("pkg:deb/openssl@3.0.11-1")).toThrow(PurlError);
  });

  it.each([
    "",
    "pkg:",
    "pkg:npm",
    "pkg:npm/",
    "npm/left-pad",
    "pkg:/name",
    "pkg:npm/%zz",
    "pkg:n pm/x",
    "pkg:npm/x?a%20b=1",
  ])("refuses %j with a sentence", (text) => {
    expect(() => readPurl(text)).toThrow(PurlError);
  });

  it("keeps a subpath inside its package", () => {
    expect(readPurl("pkg:npm/x@1#../../etc/./passwd").subpath).toBe("etc/passwd");
  });

  it("is no way to reach an object's prototype", () => {
    expect(() => readPurl("pkg:npm/x?__proto__=1")).toThrow(PurlError);
    expect(readPurl("pkg:npm/x?constructor=1").qualifiers).toEqual({ constructor: "1" });
  });
});

describe("comparison", () => {
  const covers = (criterion: string, product: string) => coversPackage(readPurl(criterion), readPurl(product));

  it("ignores the version", () => {
    expect(samePackage(readPurl("pkg:maven/a/b@1"), readPurl("pkg:maven/a/b@2?type=jar"))).toBe(true);
    expect(samePackage(readPurl("pkg:maven/a/b@1"), readPurl("pkg:maven/a/c@1"))).toBe(false);
    expect(covers("pkg:maven/a/b@1", "pkg:maven/a/b@2?type=jar")).toBe("yes");
  });

  it("asks for the qualifiers that the criterion gives, where it was fetched from aside", () => {
    expect(covers("pkg:deb/debian/xz?arch=amd64", "pkg:deb/debian/xz?arch=arm64")).toBe("no");
    expect(covers("pkg:deb/debian/xz?arch=amd64", "pkg:deb/debian/xz")).toBe("unknown");
    expect(covers("pkg:maven/a/b?repository_url=x", "pkg:maven/a/b")).toBe("yes");
    expect(covers("pkg:oci/b?repository_url=x/b", "pkg:oci/b?repository_url=y/b")).toBe("no");
  });

  it("does not take a missing namespace for a different one where the type needs it", () => {
    expect(covers("pkg:deb/debian/openssl", "pkg:deb/openssl")).toBe("unknown");
    expect(covers("pkg:deb/debian/openssl", "pkg:deb/ubuntu/openssl")).toBe("no");
    expect(covers("pkg:npm/core", "pkg:npm/%40angular/core")).toBe("no");
  });
});
