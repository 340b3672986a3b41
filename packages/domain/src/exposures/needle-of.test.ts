import { type Criterion, matchProduct } from "@candor/standards/criteria";
import fc from "fast-check";
import { expect, test } from "vitest";
import { needleOf } from "./needle-of.ts";

test("the needle is the longest plain word", () => {
  expect(needleOf({ identifierKind: "name", value: "Log4j Core" })).toBe("log4j");
  expect(needleOf({ identifierKind: "model_number", value: "X11DP?-*" })).toBe("x11dp");
  expect(needleOf({ identifierKind: "purl", value: "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1" })).toBe(
    "log4j",
  );
  expect(needleOf({ identifierKind: "cpe", value: "cpe:2.3:a:openssl:openssl:*:*:*:*:*:*:*:*" })).toBe("openssl");
});

test("what cannot be read, or names everything, has none", () => {
  expect(needleOf({ identifierKind: "purl", value: "not a purl" })).toBeNull();
  expect(needleOf({ identifierKind: "cpe", value: "cpe:2.3:a:openssl:*:*:*:*:*:*:*:*:*" })).toBeNull();
  expect(needleOf({ identifierKind: "sku", value: "*" })).toBeNull();
});

const word = fc.stringMatching(/^[A-Za-z0-9]{1,6}$/);
const joined = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .chain((words) => fc.constantFrom(...["-", "_", " ", "."].map((by) => words.join(by))));
const pattern = fc
  .tuple(joined, fc.constantFrom("", "*", "?", "\\-"))
  .map(([text, end]) => text.replaceAll(" ", "") + end);

const criteria: fc.Arbitrary<Criterion> = fc.oneof(
  joined.map((value): Criterion => ({ identifierKind: "name", value })),
  fc.tuple(fc.constantFrom("npm", "pypi", "deb"), word).map(([type, name]): Criterion => ({
    identifierKind: "purl",
    value: type === "deb" ? `pkg:deb/debian/${name.toLowerCase()}` : `pkg:${type}/${name.toLowerCase()}`,
  })),
  pattern.map((value): Criterion => ({ identifierKind: "model_number", value })),
  pattern.map((value): Criterion => ({ identifierKind: "sku", value })),
);

test("nothing that a criterion may name is without the needle", () => {
  const products = fc.record({
    vendor: fc.option(word),
    name: joined,
    version: fc.constant(null),
    identifiers: fc.array(
      fc.record({ kind: fc.constantFrom("model_number" as const, "sku" as const), value: joined }),
      { maxLength: 2 },
    ),
  });
  fc.assert(
    fc.property(criteria, products, fc.boolean(), (criterion, product, alike) => {
      const shown = alike ? { ...product, name: criterion.value.replace(/.*\//, ""), identifiers: [] } : product;
      const needle = needleOf(criterion);
      if (needle === null || matchProduct(shown, criterion).result === "no_match") return;
      const texts = [shown.name, ...shown.identifiers.map(({ value }) => value)].map((text) =>
        text.normalize("NFKC").toLowerCase(),
      );
      expect(texts.some((text) => text.includes(needle))).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});
