import { aStatement, someContent } from "@candor/testing";
import { describe, expect, it, test } from "vitest";
import { changedFields } from "./changed-fields.ts";
import { AdvisoryContent, type GateContext, publishGate, readCriterion } from "./inputs.ts";

const now = new Date();
const first: GateContext = { now, languages: ["en", "fr"], last: null };
const codes = (content: AdvisoryContent, context: Partial<GateContext> = {}) =>
  publishGate(content, { ...first, ...context }).map(
    ({ path, code, blocking }) => `${path} ${code}${blocking ? "" : "?"}`,
  );
const statement = (over: Parameters<typeof aStatement>[0]) => codes(someContent({ statements: [aStatement(over)] }));

describe("the publish gate", () => {
  it("lets a complete advisory through", () => {
    expect(codes(someContent())).toEqual([]);
  });

  it("wants a title, a summary, a text and a statement", () => {
    const empty = { title: { en: " " }, summary: { en: "" }, body: { en: "" }, statements: [] };
    expect(codes(someContent(empty))).toEqual([
      "title.en title_missing",
      "summary.en summary_missing",
      "body.en body_missing",
      "statements statements_missing",
    ]);
  });

  it("names a missing translation without standing in the way", () => {
    expect(codes(someContent({ title: { en: "One language" } }))).toEqual(["title.fr translation_missing?"]);
    expect(codes(someContent({ title: { en: "One language" } }), { languages: ["en"] })).toEqual([]);
  });

  it.each([
    [{ text: { en: "" } }, ["statements.0.text.en statement_empty"]],
    [{ action: undefined }, ["statements.0.action.en action_missing"]],
    [{ basis: [] }, ["statements.0.basis basis_missing"]],
    [{ nextUpdateDue: undefined }, ["statements.0.nextUpdateDue next_update_missing"]],
    [{ nextUpdateDue: now.toISOString() }, ["statements.0.nextUpdateDue next_update_past"]],
    [{ status: "not_affected" as const }, ["statements.0.justification justification_missing"]],
    [{ status: "under_investigation" as const, basis: [], action: undefined }, []],
    [{ unknowns: { en: "", fr: "On ne sait pas." } }, ["statements.0.unknowns.en text_missing"]],
  ])("of a statement with %j", (over, expected) => {
    expect(statement(over)).toEqual(expected);
  });

  it.each([
    [{ identifierKind: "purl" as const, value: "openssl" }, ["criteria.0.value criterion_value_unreadable"]],
    [{ identifierKind: "cpe" as const, value: "cpe:2.3:a" }, ["criteria.0.value criterion_value_unreadable"]],
    [{ identifierKind: "name" as const, value: "" }, ["criteria.0.value criterion_empty"]],
    [
      { identifierKind: "name" as const, value: "OpenSSL", range: "vers:npm/<<1" },
      ["criteria.0.range criterion_range_unreadable"],
    ],
    [
      { identifierKind: "name" as const, value: "OpenSSL", range: "vers:nosuch/<1" },
      ["criteria.0.range criterion_range_unreadable"],
    ],
    [
      { identifierKind: "name" as const, value: "OpenSSL", range: "the old ones" },
      ["criteria.0.range criterion_range_unreadable"],
    ],
    [{ identifierKind: "model_number" as const, value: "X9*", vendor: "Supermicro", range: "" }, []],
    [{ identifierKind: "name" as const, value: "BMC firmware", range: "All versions < V7.4 SP1" }, []],
  ])("of a criterion %j", (criterion, expected) => {
    expect(statement({ criteria: [criterion] })).toEqual(expected.map((one) => `statements.0.${one}`));
  });

  it("knows which range is at fault and why", () => {
    const faults = readCriterion({ identifierKind: "name", value: "OpenSSL", range: "vers:npm/|1" });
    expect(faults).toEqual([{ field: "range", why: expect.stringContaining("leading pipe") }]);
  });

  it("refuses a second statement about everything else", () => {
    const statements = [aStatement({ criteria: [] }), aStatement(), aStatement({ criteria: [] })];
    expect(codes(someContent({ statements }))).toEqual(["statements.2.criteria general_twice"]);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "www.example.org", ""])("refuses the reference %j", (url) => {
    expect(codes(someContent({ references: [{ title: "Report", url }] }))).toEqual([
      "references.0.url reference_unreadable",
    ]);
  });

  it("refuses what cannot be: facts of tomorrow, a misspelt CVE", () => {
    const odd = { asOf: new Date(now.getTime() + 60_000).toISOString(), cves: ["CVE-22-1"] };
    expect(codes(someContent(odd))).toEqual(["asOf as_of_future", "cves.0 cve_unreadable"]);
  });

  it("wants from the second revision on what changed, and that something did", () => {
    const said = someContent();
    expect(codes(said, { last: said })).toEqual(["title unchanged"]);
    const update = { ...said, contested: true };
    expect(codes(update, { last: said, note: { en: "" } })).toEqual(["note.en note_missing"]);
    expect(codes(update, { last: said, note: { en: "Checked." } })).toEqual(["note.fr translation_missing?"]);
    expect(codes({ ...said, tlp: "red" }, { last: said })).toEqual(["tlp tlp_narrowed?"]);
  });

  it("closes without a next update, but not while something is being investigated", () => {
    const said = someContent();
    const open = someContent({
      statements: [
        aStatement({ nextUpdateDue: undefined }),
        aStatement({ status: "under_investigation", criteria: [] }),
      ],
    });
    const closing = { last: said, closing: true, note: { en: "Done.", fr: "Terminé." } };
    expect(codes(open, closing)).toEqual(["statements.1.status closing_undecided"]);
  });
});

test("an absent field equals an empty one", () => {
  const content = someContent();
  expect(changedFields(content, { ...content, title: { ...content.title, fr: "" } })).toEqual(["title"]);
  expect(changedFields({ ...content, title: { en: "A" } }, { ...content, title: { en: "A", fr: "" } })).toEqual([]);
  expect(changedFields(content, { ...content, statements: [] })).toEqual(["statements"]);
});

test("content is strict about what it does not know and lenient about what is half written", () => {
  expect(AdvisoryContent.safeParse(someContent({ references: [{ title: "", url: "htt" }] })).success).toBe(true);
  expect(AdvisoryContent.safeParse({ ...someContent(), approved: true }).success).toBe(false);
  expect(AdvisoryContent.safeParse({ ...someContent(), body: { en: "x".repeat(50_001) } }).success).toBe(false);
  expect(AdvisoryContent.safeParse({ ...someContent(), tlp: "white" }).success).toBe(false);
  expect(AdvisoryContent.parse(someContent({ asOf: "2018-10-10T14:00:00+02:00" })).asOf).toBe(
    "2018-10-10T12:00:00.000Z",
  );
  const blank = aStatement({ action: { en: " ", fr: "" }, unknowns: { en: "", fr: "Rien" } });
  const parsed = AdvisoryContent.parse(someContent({ title: { en: "Title", fr: " " }, statements: [blank] }));
  expect(parsed.title).toEqual({ en: "Title" });
  expect(parsed.statements[0]).toMatchObject({ action: undefined, unknowns: { en: "", fr: "Rien" } });
  expect(AdvisoryContent.safeParse(someContent({ statements: [aStatement({ action: undefined })] })).success).toBe(
    true,
  );
});
