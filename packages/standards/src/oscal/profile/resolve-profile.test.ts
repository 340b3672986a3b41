import { describe, expect, it } from "vitest";
import { metadata, oscalCatalog } from "../../../fixtures/oscal-catalog.ts";
import { expectClearWhenSpoilt } from "../../../fixtures/spoil.ts";
import { resolveProfile } from "../index.ts";
import { matchesGlob } from "./matches-glob.ts";

const uuid = "3f0cb2a6-7b3c-4d0f-9a51-0f7b1ec2d002";
const catalog = { name: "catalog.json", content: JSON.stringify(oscalCatalog()) };
const profile = (changes: object = {}) => ({
  profile: { uuid, metadata: { ...metadata, title: "Baseline" }, imports: [{ href: "./catalog.json" }], ...changes },
});

function resolve(changes: object, given = [catalog]) {
  const resolution = resolveProfile(JSON.stringify(profile(changes)), given);
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.errors));
  return resolution;
}
const idsOf = (changes: object) => resolve(changes).catalog.controls.map(({ id }) => id);
const importing = (selection: object) => ({ imports: [{ href: "catalog.json", ...selection }] });

describe("what is selected", () => {
  it.each<[string, object, string[]]>([
    ["all, when nothing is named", {}, ["ac-2", "ac-2.1", "ac-3", "au-1", "zz-1"]],
    ["ids", { "include-controls": [{ "with-ids": ["ac-2"] }] }, ["ac-2"]],
    [
      "ids with what enhances them",
      { "include-controls": [{ "with-ids": ["ac-2"], "with-child-controls": "yes" }] },
      ["ac-2", "ac-2.1"],
    ],
    ["patterns", { "include-controls": [{ matching: [{ pattern: "a?-*1" }] }] }, ["ac-2.1", "au-1"]],
    [
      "all but some",
      { "include-all": {}, "exclude-controls": [{ matching: [{ pattern: "ac-*" }] }] },
      ["au-1", "zz-1"],
    ],
  ])("is %s", (_what, selection, expected) => expect(idsOf(importing(selection))).toEqual(expected));

  it("comes without its parent when that is left out, and in groups only as-is", () => {
    const only = { ...importing({ "include-controls": [{ "with-ids": ["ac-2.1", "au-1"] }] }) };
    expect(resolve(only).catalog).toMatchObject({
      title: "Baseline",
      groups: [],
      controls: [{ parent: null, group: null }, {}],
    });
    const { groups, controls } = resolve({ ...only, merge: { "as-is": true } }).catalog;
    expect(groups.map(({ title }) => title)).toEqual(["Access control", "Nameless", "Audit"]);
    expect(controls[1]?.group).toBe(groups[2]?.path);
    expect(groups[2]?.parent).toBe(groups[1]?.path);
  });

  it("tells what names nothing, and what is taken twice", () => {
    const ids = { "include-controls": [{ "with-ids": ["no-1"] }] };
    const codes = resolve({ imports: [{ href: "catalog.json", ...ids }] }).notices.map(({ code }) => code);
    expect(codes).toEqual(["control_unknown", "nothing_selected"]);
    const twice = resolve({
      imports: [{ href: "catalog.json" }, { href: "catalog.json", "include-controls": [{ "with-ids": ["zz-1"] }] }],
    });
    expect(twice.notices).toMatchObject([{ code: "combined", path: "$.profile.imports[1]" }]);
    expect(twice.catalog.controls).toHaveLength(5);
  });
});

describe("what is modified", () => {
  const modified = (modify: object) => resolve({ modify }).catalog.controls[0];

  it("are parameters, in the texts", () => {
    const set = { "set-parameters": [{ "param-id": "p1", values: ["month"] }] };
    expect(modified(set)?.text).toContain("every month");
  });

  it("are parts added and removed", () => {
    const added = { name: "item", prose: "Added." };
    const adds = [{ "by-id": "ac-2_smt.b", position: "before", parts: [added] }];
    const removes = [{ "by-name": "guidance" }];
    const control = modified({ alters: [{ "control-id": "ac-2", adds, removes }] });
    expect(control?.guidance).toBe("");
    expect(control?.text.indexOf("Added.")).toBeGreaterThan(control?.text.indexOf("Reviews") ?? Infinity);
    expect(control?.text.indexOf("Added.")).toBeLessThan(control?.text.indexOf("Removes") ?? -1);
  });

  it("is a control's status", () => {
    const alters = [{ "control-id": "ac-2", adds: [{ props: [{ name: "status", value: "withdrawn" }] }] }];
    expect(modified({ alters })?.withdrawn).toBe(true);
  });

  it("tells what was not there", () => {
    const alters = [{ "control-id": "no-1" }, { "control-id": "ac-2", adds: [{ "by-id": "no", parts: [] }] }];
    const { notices } = resolve({ modify: { alters, "set-parameters": [{ "param-id": "no", values: ["x"] }] } });
    expect(notices.map(({ code }) => code)).toEqual(["control_unknown", "not_found", "parameter_unknown"]);
  });
});

describe("where it takes from", () => {
  it("names the catalog that is not given", () => {
    expect(resolveProfile(JSON.stringify(profile()), [])).toMatchObject({
      ok: false,
      errors: [{ code: "source_missing", path: "$.profile.imports[0].href", hint: "Add the file catalog.json." }],
    });
  });

  it("follows resources and other profiles, but never in a circle", () => {
    const resources = [{ uuid, rlinks: [{ href: "https://catalogs.example/a/catalog.json" }] }];
    const inner = {
      name: "inner.json",
      content: JSON.stringify(profile({ imports: [{ href: `#${uuid}` }], "back-matter": { resources } })),
    };
    expect(resolve({ imports: [{ href: "inner.json" }] }, [inner, catalog]).catalog.controls).toHaveLength(5);
    const circle = { name: "circle.json", content: JSON.stringify(profile({ imports: [{ href: "circle.json" }] })) };
    const resolution = resolveProfile(JSON.stringify(profile({ imports: [{ href: "circle.json" }] })), [circle]);
    expect(resolution).toMatchObject({ ok: false, errors: [{ code: "source_circular" }] });
  });

  it("is read or refused clearly when spoilt", () => {
    const alters = [
      { "control-id": "ac-2", adds: [{ "by-id": "ac-2_smt", parts: [{ name: "item" }] }], removes: [{ "by-id": "x" }] },
    ];
    const whole = profile({ merge: { "as-is": true }, modify: { alters, "set-parameters": [{ "param-id": "p1" }] } });
    expectClearWhenSpoilt(whole, (source) => resolveProfile(source, [catalog]), 300);
  });
});

it("matches globs in bounded time", () => {
  expect([
    matchesGlob("ac-2.1", "ac-*"),
    matchesGlob("ac-2", "ac-?"),
    matchesGlob("ac-22", "ac-?"),
    matchesGlob("", "*"),
  ]).toEqual([true, true, false, true]);
  const started = performance.now();
  expect(matchesGlob("a".repeat(255), "a*".repeat(120) + "b")).toBe(false);
  expect(performance.now() - started).toBeLessThan(100);
});
