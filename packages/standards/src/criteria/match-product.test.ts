import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CRITERION_KINDS,
  type Criterion,
  IDENTIFIER_KINDS,
  MATCH_CODES,
  type MatchableProduct,
  matchProduct,
} from "./index.ts";

const openssl: MatchableProduct = {
  vendor: "OpenSSL",
  name: "openssl",
  version: "3.0.6",
  identifiers: [
    { kind: "cpe", value: "cpe:2.3:a:openssl:openssl:3.0.6:*:*:*:*:*:*:*" },
    { kind: "purl", value: "pkg:generic/openssl@3.0.6" },
  ],
};
const xz: MatchableProduct = {
  vendor: "Debian",
  name: "xz-utils",
  version: "5.6.1-1",
  identifiers: [{ kind: "purl", value: "pkg:deb/debian/xz-utils@5.6.1-1?arch=amd64" }],
};
const board: MatchableProduct = {
  vendor: "Super Micro Computer, Inc.",
  name: "X11DPi-N",
  version: null,
  identifiers: [
    { kind: "model_number", value: "MBD-X11DPI-N" },
    { kind: "serial", value: "WM187S012345" },
  ],
};
const bare: MatchableProduct = { vendor: null, name: "OpenSSL", version: "3.0.6", identifiers: [] };

function decide(product: MatchableProduct, criterion: Criterion): string {
  const { result, rule } = matchProduct(product, criterion);
  return `${result}: ${rule.code}`;
}

describe("by package URL", () => {
  it.each<[MatchableProduct, string, string | undefined, string]>([
    [openssl, "pkg:generic/openssl", "vers:openssl/>=3.0.0|<3.0.7", "match: identified_version_in_range"],
    [openssl, "pkg:generic/openssl", "vers:openssl/<3.0.0", "no_match: version_outside_range"],
    [openssl, "pkg:generic/openssl", undefined, "match: identified_every_version"],
    [openssl, "pkg:generic/openssl@3.0.6", undefined, "match: identified_version_equal"],
    [openssl, "pkg:generic/openssl@3.0.5", undefined, "no_match: version_differs"],
    [openssl, "pkg:generic/libressl", undefined, "no_match: identifier_differs"],
    [xz, "pkg:deb/debian/xz-utils", "vers:deb/>=5.6.0|<5.6.1+really5.4.5-1", "match: identified_version_in_range"],
    [xz, "pkg:deb/debian/xz-utils", "< 5.6.0-1", "no_match: version_outside_range"],
    [xz, "pkg:deb/ubuntu/xz-utils", undefined, "no_match: identifier_differs"],
    [xz, "pkg:deb/debian/xz-utils?distro=sid", undefined, "cannot_decide: identifier_overlaps"],
    [xz, "pkg:deb/debian/xz-utils?distro=sid", "vers:deb/<5", "no_match: version_outside_range"],
    [bare, "pkg:generic/openssl", "< 3.0.7", "cannot_decide: name_agrees_identifier_absent"],
    [bare, "pkg:generic/openssl", "< 3.0.0", "no_match: version_outside_range"],
    [board, "pkg:generic/openssl", undefined, "no_match: identifier_absent"],
    [openssl, "openssl", undefined, "cannot_decide: criterion_unreadable"],
  ])("%o %s %s: %s", (product, value, range, expected) => {
    expect(decide(product, { identifierKind: "purl", value, range })).toBe(expected);
  });

  it("compares an RPM with its epoch", () => {
    const purl = "pkg:rpm/redhat/openssl@3.0.1-43.el9?epoch=1";
    const product = {
      vendor: null,
      name: "openssl",
      version: "3.0.1",
      identifiers: [{ kind: "purl", value: purl } as const],
    };
    const criterion: Criterion = {
      identifierKind: "purl",
      value: "pkg:rpm/redhat/openssl",
      range: "vers:rpm/<1:3.0.7-18.el9",
    };
    expect(matchProduct(product, criterion)).toMatchObject({ result: "match", rule: { version: "1:3.0.1-43.el9" } });
  });
});

describe("by CPE", () => {
  const any = "*:*:*:*:*:*:*";
  it.each<[MatchableProduct, string, string | undefined, string]>([
    [openssl, `cpe:2.3:a:openssl:openssl:*:${any}`, ">= 3.0.0 and < 3.0.7", "match: identified_version_in_range"],
    [openssl, `cpe:2.3:a:openssl:openssl:3.0.6:${any}`, undefined, "match: identified_version_equal"],
    [openssl, `cpe:2.3:a:openssl:openssl:3.0.5:${any}`, undefined, "no_match: version_differs"],
    [openssl, `cpe:2.3:a:openssl:openssl:3.0.*:${any}`, undefined, "match: identified_version_equal"],
    [openssl, "cpe:/a:openssl:openssl", undefined, "match: identified_every_version"],
    [openssl, `cpe:2.3:a:apache:log4j:*:${any}`, undefined, "no_match: identifier_differs"],
    [bare, `cpe:2.3:a:openssl:openssl:*:${any}`, "< 3.0.7", "cannot_decide: vendor_unknown"],
    [
      { ...bare, vendor: "OpenSSL" },
      `cpe:2.3:a:openssl:openssl:*:${any}`,
      "< 3.0.7",
      "match: identified_version_in_range",
    ],
    [
      { ...bare, vendor: "OpenSSL Project" },
      `cpe:2.3:a:openssl:openssl:*:${any}`,
      "< 3.0.7",
      "cannot_decide: vendor_alike",
    ],
    [{ ...bare, vendor: "Acme" }, `cpe:2.3:a:openssl:openssl:*:${any}`, "< 3.0.7", "no_match: vendor_differs"],
    [openssl, "cpe:2.3:a:openssl", undefined, "cannot_decide: criterion_unreadable"],
  ])("%o %s %s: %s", (product, value, range, expected) => {
    expect(decide(product, { identifierKind: "cpe", value, range })).toBe(expected);
  });
});

describe("by model and serial number", () => {
  it.each<[MatchableProduct, Omit<Criterion, "range"> & { range?: string }, string]>([
    [board, { identifierKind: "model_number", value: "MBD-X11*" }, "match: identified_every_version"],
    [board, { identifierKind: "model_number", value: "MBD-X10*" }, "no_match: identifier_differs"],
    [board, { identifierKind: "model_number", value: "MBD-X11" }, "cannot_decide: identifier_overlaps"],
    [
      board,
      { identifierKind: "model_number", value: "MBD-X11*", vendor: "super micro computer" },
      "match: identified_every_version",
    ],
    [board, { identifierKind: "model_number", value: "MBD-X11*", vendor: "Supermicro" }, "cannot_decide: vendor_alike"],
    [board, { identifierKind: "model_number", value: "MBD-X11*", vendor: "ASUS" }, "no_match: vendor_differs"],
    [board, { identifierKind: "model_number", value: "MBD-X11*", range: "< 2.0" }, "cannot_decide: version_missing"],
    [
      board,
      { identifierKind: "model_number", value: "MBD-X11*", range: "All versions" },
      "match: identified_every_version",
    ],
    [board, { identifierKind: "serial", value: "WM187S?????5" }, "match: identified_every_version"],
    [board, { identifierKind: "serial", value: "WM188*" }, "no_match: identifier_differs"],
    [board, { identifierKind: "sku", value: "*" }, "no_match: identifier_absent"],
    [
      { ...board, identifiers: [] },
      { identifierKind: "model_number", value: "X11*" },
      "cannot_decide: name_agrees_identifier_absent",
    ],
    [openssl, { identifierKind: "model_number", value: "MBD-X11*" }, "no_match: identifier_absent"],
  ])("%o %o: %s", (product, criterion, expected) => {
    expect(decide(product, criterion)).toBe(expected);
  });
});

describe("by name", () => {
  it.each<[MatchableProduct, Omit<Criterion, "identifierKind">, string]>([
    [bare, { value: "openssl", range: "< 3.0.7" }, "match: identified_version_in_range"],
    [bare, { value: "openssl", vendor: "OpenSSL", range: "< 3.0.7" }, "cannot_decide: vendor_unknown"],
    [openssl, { value: "OpenSSL", vendor: "openssl", range: "< 3.0.7" }, "match: identified_version_in_range"],
    [openssl, { value: "Open SSL" }, "no_match: name_differs"],
    [{ ...bare, version: null }, { value: "openssl", range: "< 3.0.7" }, "cannot_decide: version_missing"],
    [{ ...bare, version: "latest" }, { value: "openssl", range: "< 3.0.7" }, "cannot_decide: version_unreadable"],
    [bare, { value: "openssl", range: "recent ones" }, "cannot_decide: range_unreadable"],
  ])("%o %o: %s", (product, criterion, expected) => {
    expect(decide(product, { identifierKind: "name", ...criterion })).toBe(expected);
  });
});

describe("the trace", () => {
  it("says what was compared with what, in plain JSON", () => {
    const criterion: Criterion = {
      identifierKind: "purl",
      value: "pkg:generic/openssl",
      range: "vers:openssl/>=3.0.0|<3.0.7",
    };
    const { rule } = matchProduct(openssl, criterion);
    expect(rule).toEqual({
      code: "identified_version_in_range",
      by: "purl",
      criterionValue: "pkg:generic/openssl",
      productValue: "pkg:generic/openssl@3.0.6",
      version: "3.0.6",
      range: "vers:openssl/>=3.0.0|<3.0.7",
      detail: null,
    });
    expect(JSON.parse(JSON.stringify(rule))).toEqual(rule);
  });

  it("never throws and knows its codes, whatever the product and the criterion", () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom("pkg:deb/a/b@1", "cpe:/a:b:c:1", "b", "1.0", "*", "vers:deb/<1"),
    );
    const product = fc.record({
      vendor: fc.option(text),
      name: text,
      version: fc.option(text),
      identifiers: fc.array(fc.record({ kind: fc.constantFrom(...IDENTIFIER_KINDS), value: text }), { maxLength: 3 }),
    });
    const criterion = fc.record({
      identifierKind: fc.constantFrom(...CRITERION_KINDS),
      value: text,
      vendor: fc.option(text),
      range: fc.option(text),
    });
    fc.assert(
      fc.property(product, criterion, (p, c) => {
        expect(MATCH_CODES).toContain(matchProduct(p, c).rule.code);
      }),
      { numRuns: 500 },
    );
  });
});
