import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type Disclosure, LedgerError, leafHash, leafOf, readLeaf, verifyLeaf } from "./index.ts";

const disclosure: Disclosure = {
  kind: "exposure_status",
  tenant: "northwind-bank",
  advisory: "CANDOR-2018-0001",
  revision: 2,
  subject: { status: "not_affected", reason: "no such board in your services" },
  at: "2018-10-05T09:30:00.000Z",
};
const salt = Buffer.from("000102030405060708090a0b0c0d0e0f", "hex");

describe("the leaf hash of RFC 6962 §2.1", () => {
  it("of the empty leaf is the published one", () => {
    expect(leafHash("").toString("hex")).toBe("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  });

  it("of the bytes 00 is the published one", () => {
    const hash = leafHash(Uint8Array.of(0)).toString("hex");
    expect(hash).toBe("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7");
  });

  it("is no plain hash, and no inner node's", () => {
    const plain = createHash("sha256").update("leaf").digest();
    expect(leafHash("leaf").equals(plain)).toBe(false);
  });
});

describe("leafOf", () => {
  it("writes the same leaf for the same disclosure and salt, for ever", () => {
    const { leaf, hash } = leafOf(disclosure, salt);
    expect(leaf).toBe(
      '{"advisory":"CANDOR-2018-0001","at":"2018-10-05T09:30:00.000Z","kind":"exposure_status","revision":2,' +
        '"salt":"000102030405060708090a0b0c0d0e0f","subject":{"reason":"no such board in your services",' +
        '"status":"not_affected"},"tenant":"northwind-bank","type":"candor.disclosure/1"}',
    );
    expect(hash.toString("hex")).toBe(
      createHash("sha256")
        .update(Buffer.concat([Buffer.of(0), Buffer.from(leaf)]))
        .digest("hex"),
    );
  });

  it("salts: the same disclosure never gives the same hash twice", () => {
    const hashes = Array.from({ length: 100 }, () => leafOf(disclosure).hash.toString("hex"));
    expect(new Set(hashes).size).toBe(100);
  });

  it("does not depend on the order in which the subject was built", () => {
    const other = { ...disclosure, subject: { reason: disclosure.subject["reason"]!, status: "not_affected" } };
    expect(leafOf(other, salt).leaf).toBe(leafOf(disclosure, salt).leaf);
  });

  it.each<[string, Partial<Record<keyof Disclosure, unknown>>]>([
    ["kind", { kind: "rumour" }],
    ["tenant", { tenant: "" }],
    ["advisory", { advisory: 3 }],
    ["revision", { revision: 1.5 }],
    ["revision", { revision: -1 }],
    ["subject", { subject: ["affected"] }],
    ["subject", { subject: { at: new Date() } }],
    ["subject", { subject: { size: Number.NaN } }],
    ["subject", { subject: { text: "\ud800" } }],
    ["subject", { subject: { missing: undefined } }],
    ["at", { at: "2018-10-05T09:30:00+02:00" }],
    ["at", { at: "2018-02-30T09:30:00Z" }],
    ["at", { at: "yesterday" }],
  ])("refuses an odd %s: %o", (_field, change) => {
    expect(() => leafOf({ ...disclosure, ...change } as Disclosure)).toThrow(LedgerError);
  });

  it("refuses a short salt", () => {
    expect(() => leafOf(disclosure, salt.subarray(1))).toThrow(LedgerError);
  });
});

describe("verifyLeaf", () => {
  it("accepts what leafOf wrote, and readLeaf gives the disclosure back", () => {
    const subjects = fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue() as fc.Arbitrary<null>);
    fc.assert(
      fc.property(subjects, (subject) => {
        const plain = JSON.parse(JSON.stringify(subject)) as Disclosure["subject"];
        const { leaf, hash } = leafOf({ ...disclosure, subject: plain });
        expect(verifyLeaf(leaf, hash)).toBe(true);
        expect(canonicalJson(readLeaf(leaf).subject)).toBe(canonicalJson(plain));
      }),
    );
  });

  it("detects any change of one character, in leaf or hash", () => {
    const { leaf, hash } = leafOf(disclosure);
    for (let n = 0; n < leaf.length; n += 1) {
      const changed = leaf.slice(0, n) + (leaf[n] === "x" ? "y" : "x") + leaf.slice(n + 1);
      expect(verifyLeaf(changed, hash)).toBe(false);
    }
    for (let n = 0; n < hash.length; n += 1) {
      const changed = Buffer.from(hash);
      changed[n]! ^= 1;
      expect(verifyLeaf(leaf, changed)).toBe(false);
    }
    expect(verifyLeaf(leaf, hash.subarray(1))).toBe(false);
  });

  it.each([
    ["not JSON", "{"],
    ["not an object", '"leaf"'],
    ["another type", leafOf(disclosure, salt).leaf.replace("disclosure/1", "disclosure/2")],
    ["a field too many", leafOf(disclosure, salt).leaf.replace("{", '{"a":1,')],
    ["a second spelling", leafOf(disclosure, salt).leaf.replace('":"', '": "')],
    ["a repeated key", leafOf(disclosure, salt).leaf.replace('"kind"', '"kind":"acknowledged","kind"')],
  ])("does not accept %s although its hash is right", (_what, leaf) => {
    expect(() => readLeaf(leaf)).toThrow(LedgerError);
    expect(verifyLeaf(leaf, leafHash(leaf))).toBe(false);
  });
});
