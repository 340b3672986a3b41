import { describe, expect, it } from "vitest";
import { metadata, oscalCatalog } from "../../fixtures/oscal-catalog.ts";
import { expectClearWhenSpoilt } from "../../fixtures/spoil.ts";
import { readCatalog, type OscalLimits } from "./index.ts";

function read(file: object | string, limits: Partial<OscalLimits> = {}) {
  return readCatalog(typeof file === "string" ? file : JSON.stringify(file), limits);
}

function catalogOf(file: object) {
  const reading = read(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.catalog;
}

function errorsOf(file: object | string, limits: Partial<OscalLimits> = {}) {
  const reading = read(file, limits);
  return reading.ok ? [] : reading.errors;
}

const withControls = (...controls: object[]) => oscalCatalog({ groups: [], controls });

describe("what is read", () => {
  it("is every group and control in order, with place, label and parent", () => {
    const { controls, groups, ...rest } = catalogOf(oscalCatalog());
    expect(rest).toMatchObject({
      title: "Framework for tests",
      version: "3",
      oscalVersion: "1.1.2",
      lastModified: "2026-11-22T14:00:00.000Z",
    });
    expect(groups.map(({ id, label, title, parent }) => [id, label, title, parent])).toEqual([
      ["ac", "AC", "Access control", null],
      [null, null, "Nameless", null],
      ["au", null, "Audit", "$.catalog.groups[1]"],
    ]);
    expect(controls.map(({ id, label, parent, group, withdrawn }) => [id, label, parent, group, withdrawn])).toEqual([
      ["ac-2", "AC-2", null, "$.catalog.groups[0]", false],
      ["ac-2.1", "AC-2(1)", "ac-2", "$.catalog.groups[0]", false],
      ["ac-3", null, null, "$.catalog.groups[0]", true],
      ["au-1", null, null, "$.catalog.groups[1].groups[0]", false],
      ["zz-1", null, null, null, false],
    ]);
    expect(controls[1]?.path).toBe("$.catalog.groups[0].controls[0].controls[0]");
    expect(controls[0]?.related).toEqual(["ac-3"]);
  });

  it("is the statement in order, with its parameters, and the guidance apart", () => {
    const [control] = catalogOf(oscalCatalog()).controls;
    expect(control?.text).toBe(
      [
        "The organisation:",
        "",
        "- **a.** Reviews accounts [Selection (one or more): yearly; every [Assignment: frequency]];",
        "- **b.** Removes them:",
        "  - **1.** after",
        "    30 days.",
      ].join("\n"),
    );
    expect(control?.guidance).toBe("See [Assignment: group-p] and [Assignment: none].");
  });

  it("may be text or bytes, of any 1.0 to 1.2", () => {
    for (const version of ["1.0.0", "1.0.6", "1.1.3", "1.2.1"]) {
      const file = oscalCatalog({ metadata: { ...metadata, "oscal-version": version } });
      expect(readCatalog(Buffer.from(JSON.stringify(file))).ok).toBe(true);
    }
  });

  it("survives parameters that lead back to themselves", () => {
    const loop = [
      { id: "a", label: "x {{ insert: param, b }}" },
      { id: "b", label: "y {{ insert: param, a }}" },
    ];
    const file = withControls({ id: "c", title: "{{ insert: param, a }}", params: loop });
    expect(catalogOf(file).controls[0]?.title).toBe("[Assignment: x [Assignment: y [Assignment: a]]]");
  });
});

describe("what is wrong", () => {
  const versioned = (version: unknown) => oscalCatalog({ metadata: { ...metadata, "oscal-version": version } });

  it.each<[string, object | string, [string, string, RegExp]]>([
    ["nothing", "", ["$", "not_json", /not JSON/]],
    ["XML", "<catalog/>", ["$", "not_json", /XML/]],
    ["null", "null", ["$", "not_oscal", /no OSCAL catalog/]],
    ["a list", "[]", ["$", "not_oscal", /no OSCAL catalog/]],
    ["a profile", { profile: {} }, ["$", "other_model", /OSCAL profile/]],
    ["an inherited name", { catalog: null }, ["$.catalog", "value_of_wrong_kind", /wrong kind/]],
    ["OSCAL 2", versioned("2.0.0"), ['$.catalog.metadata["oscal-version"]', "version_unsupported", /2\.0\.0/]],
    ["a draft", versioned("1.0.0-rc2"), ['$.catalog.metadata["oscal-version"]', "version_unsupported", /rc2/]],
    ["a number as version", versioned(1), ['$.catalog.metadata["oscal-version"]', "value_of_wrong_kind", /1/]],
    ["no title", withControls({ id: "a" }), ["$.catalog.controls[0]", "property_missing", /“title”/]],
    [
      "a typo",
      withControls({ id: "a", title: "A", contrls: [] }),
      ["$.catalog.controls[0]", "property_unknown", /contrls/],
    ],
    ["an odd id", withControls({ id: "a b", title: "A" }), ["$.catalog.controls[0].id", "value_malformed", /form/]],
    [
      "prose that is a list",
      withControls({ id: "a", title: "A", parts: [{ name: "statement", prose: [] }] }),
      ["$.catalog.controls[0].parts[0].prose", "value_of_wrong_kind", /wrong kind/],
    ],
    [
      "an odd choice",
      withControls({ id: "a", title: "A", params: [{ id: "p", select: { "how-many": "two" } }] }),
      ['$.catalog.controls[0].params[0].select["how-many"]', "value_not_allowed", /two/],
    ],
    [
      "the same id",
      withControls({ id: "a", title: "A", controls: [{ id: "a", title: "B" }] }),
      ["$.catalog.controls[0].controls[0]", "entry_repeated", /twice/],
    ],
    ["NUL", withControls({ id: "a", title: "A\0" }), ["$.catalog.controls[0].title", "unusable_text", /character/]],
    [
      "a leap second",
      oscalCatalog({ metadata: { ...metadata, "last-modified": "2016-12-31T23:59:60Z" } }),
      ['$.catalog.metadata["last-modified"]', "value_malformed", /no time/],
    ],
  ])("in %s is named with its place and how to mend it", (_what, file, [path, code, message]) => {
    const [first] = errorsOf(file);
    expect(first).toMatchObject({ path, code, message: expect.stringMatching(message) as string });
    expect(first?.hint).toMatch(/\S/);
  });
});

describe("limits", () => {
  it.each<[Partial<OscalLimits>, string, string]>([
    [{ maxBytes: 10 }, "too_large", "$"],
    [{ maxDepth: 4 }, "too_deep", "$"],
    [{ maxValues: 5 }, "too_many_values", "$"],
    [{ maxControls: 3 }, "too_many_controls", "$.catalog.groups[1].groups[0].controls[0]"],
    [{ maxTextLength: 40 }, "unusable_text", "$.catalog.groups[0].controls[0].parts[0].parts[0].prose"],
    [{ maxTextLength: 66 }, "too_much_text", "$.catalog.groups[0].controls[0]"],
    [{ maxTextTotal: 100 }, "too_much_text", "$.catalog.groups[0].controls[0]"],
  ])("%o: %s", (limits, code, path) => {
    expect(errorsOf(oscalCatalog(), limits)[0]).toMatchObject({ code, path });
  });

  it.each<[string, object]>([
    [
      "parameters that double forty times",
      withControls({
        id: "a",
        title: "{{ insert: param, p39 }}",
        params: Array.from({ length: 40 }, (_, n) => ({
          id: `p${n}`,
          label: n === 0 ? "x".repeat(1000) : `{{ insert: param, p${n - 1} }}`.repeat(2),
        })),
      }),
    ],
    [
      "one text a million times",
      withControls({
        id: "a",
        title: "A",
        params: [{ id: "p", label: "x".repeat(60_000) }],
        parts: Array.from({ length: 100 }, () => ({
          name: "statement",
          prose: "{{ insert: param, p }}".repeat(2000),
        })),
      }),
    ],
    ["unfinished insertions", withControls({ id: "a", title: "{{ insert: param,".repeat(3800) })],
    [
      "parts in parts",
      withControls(
        JSON.parse(`{"id":"a","title":"A","parts":[${'{"name":"statement","parts":['.repeat(25)}${"]}".repeat(25)}]}`),
      ),
    ],
  ])("hold for %s, in two seconds", (_what, file) => {
    const text = JSON.stringify(file);
    const started = performance.now();
    read(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

it("reads spoilt catalogs or refuses them clearly", () => {
  expectClearWhenSpoilt(oscalCatalog(), (source) => readCatalog(source), 300);
});
