import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exchangeValue } from "../../fixtures/exchange-value.ts";
import { type BomLimits, readBom } from "./index.ts";

const serialNumber = "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79";

function bomOf(components: object[], more: object = {}) {
  return { bomFormat: "CycloneDX", specVersion: "1.6", serialNumber, version: 1, components, ...more };
}

async function read(bom: object | string, limits: Partial<BomLimits> = {}) {
  return readBom(typeof bom === "string" ? bom : JSON.stringify(bom), limits);
}

async function componentsOf(components: object[]) {
  const reading = await read(bomOf(components));
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.bom.components;
}

async function errorsOf(bom: object | string, limits: Partial<BomLimits> = {}) {
  const reading = await read(bom, limits);
  return reading.ok ? [] : reading.errors;
}

describe("what is read", () => {
  const server = {
    type: "device",
    name: "SYS-2029U-TR4",
    supplier: { name: "Super Micro Computer, Inc." },
    "bom-ref": "chassis",
    properties: [
      { name: "cdx:device:serialNumber", value: "A263511X8A01234" },
      { name: "cdx:device:sku", value: "SKU-77" },
      { name: "cdx:device:modelNumber", value: "MBD-X11DPU" },
      { name: "cdx:device:macAddress", value: "00:25:90:aa:bb:cc" },
    ],
    components: [
      {
        type: "firmware",
        name: "MegaRAC SPx",
        manufacturer: { name: "AMI" },
        version: "13.2",
        cpe: "cpe:2.3:o:ami:megarac_sp-x:13.2:*:*:*:*:*:*:*",
        components: [
          { type: "library", group: "org.apache", name: "x", version: " ", purl: "pkg:Maven/org.apache/x@1?Type=jar" },
        ],
      },
    ],
  };

  it("is every component with its vendor, identifiers and place", async () => {
    expect(await componentsOf([{ type: "library", name: "zlib", scope: "excluded" }, server])).toEqual([
      {
        name: "zlib",
        vendor: null,
        version: null,
        kind: "library",
        scope: "excluded",
        identifiers: [],
        ref: null,
        path: "$.components[0]",
        parentPath: null,
      },
      {
        name: "SYS-2029U-TR4",
        vendor: "Super Micro Computer, Inc.",
        version: null,
        kind: "device",
        scope: null,
        identifiers: [
          { kind: "serial", value: "A263511X8A01234" },
          { kind: "sku", value: "SKU-77" },
          { kind: "model_number", value: "MBD-X11DPU" },
          { kind: "model_number", value: "SYS-2029U-TR4" },
        ],
        ref: "chassis",
        path: "$.components[1]",
        parentPath: null,
      },
      {
        name: "MegaRAC SPx",
        vendor: "AMI",
        version: "13.2",
        kind: "firmware",
        scope: null,
        identifiers: [{ kind: "cpe", value: "cpe:2.3:o:ami:megarac_sp-x:13.2:*:*:*:*:*:*:*" }],
        ref: null,
        path: "$.components[1].components[0]",
        parentPath: "$.components[1]",
      },
      {
        name: "x",
        vendor: "org.apache",
        version: null,
        kind: "library",
        scope: null,
        identifiers: [{ kind: "purl", value: "pkg:maven/org.apache/x@1?type=jar" }],
        ref: null,
        path: "$.components[1].components[0].components[0]",
        parentPath: "$.components[1].components[0]",
      },
    ]);
  });

  it("is the subject too, and what is nested in it", async () => {
    const component = {
      type: "application",
      name: "portal",
      version: "1",
      components: [{ type: "library", name: "a" }],
    };
    const reading = await read(bomOf([], { metadata: { timestamp: "2026-11-22T15:00:00+01:00", component } }));
    expect(reading).toMatchObject({
      ok: true,
      bom: {
        specVersion: "1.6",
        serialNumber,
        version: 1,
        timestamp: "2026-11-22T14:00:00.000Z",
        subject: { name: "portal", path: "$.metadata.component" },
        components: [{ name: "a", path: "$.metadata.component.components[0]", parentPath: "$.metadata.component" }],
      },
    });
  });

  it("is a SWID tag as a package URL, and an odd package URL as it stands", async () => {
    const swid = { tagId: "swidgen-1", name: "Acme App", version: "9.1.1", tagVersion: 2, patch: true };
    const [tagged, odd] = await componentsOf([
      { type: "application", name: "Acme App", swid },
      { type: "library", name: "b", purl: "not a purl" },
    ]);
    expect(tagged?.identifiers).toEqual([
      { kind: "purl", value: "pkg:swid/Acme%20App@9.1.1?patch=true&tag_id=swidgen-1&tag_version=2" },
    ]);
    expect(odd?.identifiers).toEqual([{ kind: "purl", value: "not a purl" }]);
  });

  it("may be text or bytes, with a byte order mark", async () => {
    const bytes = Buffer.from(`\ufeff${JSON.stringify(bomOf([]))}`);
    expect((await readBom(bytes)).ok).toBe(true);
    expect((await readBom(bytes.toString())).ok).toBe(true);
  });
});

describe("what is wrong", () => {
  it.each<[string, object | string, [string, string, RegExp]]>([
    ["nothing", "", ["$", "not_json", /not JSON/]],
    ["half a file", '{"bomFormat":\n', ["$", "not_json", /not JSON/]],
    ["XML", "<bom/>", ["$", "not_json", /XML/]],
    ["a list", "[]", ["$.bomFormat", "not_cyclonedx", /bomFormat/]],
    ["null", "null", ["$.bomFormat", "not_cyclonedx", /bomFormat/]],
    ["SPDX", { spdxVersion: "SPDX-2.3" }, ["$.bomFormat", "not_cyclonedx", /SPDX/]],
    [
      "another version",
      { bomFormat: "CycloneDX", specVersion: "2.0" },
      ["$.specVersion", "version_unsupported", /2\.0/],
    ],
    [
      "an inherited version",
      { bomFormat: "CycloneDX", specVersion: "toString" },
      ["$.specVersion", "version_unsupported", /./],
    ],
    [
      "an unknown type",
      bomOf([{ type: "libary", name: "a" }]),
      ["$.components[0].type", "value_not_allowed", /libary/],
    ],
    ["no name", bomOf([{ type: "library" }]), ["$.components[0]", "property_missing", /“name” is missing/]],
    [
      "a number as name",
      bomOf([{ type: "library", name: 5 }]),
      ["$.components[0].name", "value_of_wrong_kind", /wrong kind/],
    ],
    [
      "a typo",
      bomOf([{ type: "library", name: "a", verison: "1" }]),
      ["$.components[0]", "property_unknown", /verison/],
    ],
    ["an odd serial number", bomOf([], { serialNumber: "1" }), ["$.serialNumber", "value_malformed", /form/]],
    [
      "the same twice",
      bomOf([
        { type: "library", name: "a" },
        { name: "a", type: "library" },
      ]),
      ["$.components", "entry_repeated", /twice/],
    ],
    [
      "a deep fault",
      bomOf([{ type: "library", name: "a", components: [{ type: "x", name: "b" }] }]),
      ["$.components[0].components[0].type", "value_not_allowed", /x/],
    ],
    [
      "an odd licence",
      bomOf([{ type: "library", name: "a", licenses: [{ license: { id: "nope" } }] }]),
      ["$.components[0].licenses[0].license.id", "value_not_allowed", /nope/],
    ],
    ["a NUL", bomOf([{ type: "library", name: "a\0b" }]), ["$.components[0].name", "unusable_text", /character/]],
    [
      "half a character",
      bomOf([{ type: "library", name: "a", version: "\ud800" }]),
      ["$.components[0].version", "unusable_text", /character/],
    ],
    [
      "a very long name",
      bomOf([{ type: "library", name: "a".repeat(3000) }]),
      ["$.components[0].name", "unusable_text", /3000/],
    ],
  ])("in %s is named with its place and how to mend it", async (_what, bom, [path, code, message]) => {
    const [first] = await errorsOf(bom);
    expect(first).toMatchObject({ path, code, message: expect.stringMatching(message) as string });
    expect(first?.hint).toMatch(/\S/);
  });

  it("names line and column of broken JSON where the parser knows them", async () => {
    const [first] = await errorsOf('{\n "bomFormat": CycloneDX }');
    expect(first?.message).toMatch(/^The file is not JSON/);
  });

  it("tells bytes that are no text", async () => {
    expect(await readBom(Uint8Array.of(0xff, 0xfe, 0x7b, 0))).toMatchObject({
      ok: false,
      errors: [{ code: "not_utf8" }],
    });
  });
});

describe("limits", () => {
  it.each<[Partial<BomLimits>, string, string]>([
    [{ maxBytes: 10 }, "too_large", "$"],
    [{ maxDepth: 2 }, "too_deep", "$"],
    [{ maxValues: 5 }, "too_many_values", "$"],
    [{ maxComponents: 2 }, "too_many_components", "$.components[1].components[0]"],
  ])("%o: %s", async (limits, code, path) => {
    const bom = bomOf([
      { type: "library", name: "a" },
      { type: "library", name: "b", components: [{ type: "library", name: "c" }] },
    ]);
    expect(await errorsOf(bom, limits)).toMatchObject([{ code, path }]);
    expect(await errorsOf(bom)).toEqual([]);
  });

  it("do not count what stands inside strings", async () => {
    expect(
      await errorsOf(bomOf([{ type: "library", name: '[[[[[[{{,,,,\\"]' }]), { maxDepth: 3, maxValues: 12 }),
    ).toEqual([]);
  });

  it.each<[string, string]>([
    ["brackets", "[".repeat(1_000_000)],
    ["nested components", `{"components":[`.repeat(50_000)],
    ["an open string", `{"a":"${"\\".repeat(1_000_000)}`],
    ["empty lists", `[${"[],".repeat(3_000_000)}[]]`],
    [
      "one long e-mail",
      JSON.stringify(bomOf([], { metadata: { authors: [{ name: "a", email: "a.".repeat(500_000) }] } })),
    ],
    ["one long date", JSON.stringify(bomOf([], { metadata: { timestamp: "1".repeat(1_000_000) } }))],
    [
      "20,000 alike",
      JSON.stringify(bomOf(Array.from({ length: 20_000 }, (_, n) => ({ type: "library", name: `a${n}` })))),
    ],
  ])("hold for %s, in two seconds", async (_what, text) => {
    await readBom(JSON.stringify(bomOf([])));
    const started = performance.now();
    await readBom(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("spoilt BOMs", () => {
  const whole = bomOf(
    Array.from({ length: 10 }, (_, n) => ({
      type: n % 2 ? "library" : "device",
      name: `component-${n}`,
      version: `1.${n}`,
      purl: `pkg:npm/component-${n}@1.${n}`,
      supplier: { name: "Supplier" },
      properties: [{ name: "cdx:device:serialNumber", value: `S${n}` }],
      components: [{ type: "firmware", name: `nested-${n}` }],
    })),
    { metadata: { timestamp: "2026-11-22T15:00:00Z", component: { type: "application", name: "portal" } } },
  );
  const odd = fc.oneof(
    fc.constantFrom<unknown>(null, 0, -1, "", [], {}, "\0", "\ud800", "__proto__", "1e999", true),
    fc.jsonValue({ maxDepth: 2 }),
  );

  it("are read or refused with path and hint, never with a crash: values exchanged", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(200), odd), { minLength: 1, maxLength: 3 }), async (changes) => {
        const spoilt = structuredClone(whole) as unknown;
        for (const [place, value] of changes) exchangeValue(spoilt, place, value);
        await expectClear(JSON.stringify(spoilt));
      }),
      { numRuns: 400 },
    );
  });

  it("are read or refused with path and hint, never with a crash: bytes exchanged", async () => {
    const bytes = Buffer.from(JSON.stringify(whole));
    const change = fc.tuple(fc.nat(bytes.length), fc.nat(20), fc.uint8Array({ maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let spoilt = bytes;
        for (const [at, cut, put] of changes)
          spoilt = Buffer.concat([spoilt.subarray(0, at), put, spoilt.subarray(at + cut)]);
        await expectClear(spoilt);
      }),
      { numRuns: 300 },
    );
  });

  async function expectClear(source: string | Uint8Array) {
    const started = performance.now();
    const reading = await readBom(source);
    expect(performance.now() - started).toBeLessThan(2000);
    if (reading.ok) return;
    expect(reading.errors.length).toBeGreaterThan(0);
    for (const { path, message, hint } of reading.errors) {
      expect(path).toMatch(/^\$/);
      expect(message).toMatch(/\S/);
      expect(hint).toMatch(/\S/);
    }
  }
});
