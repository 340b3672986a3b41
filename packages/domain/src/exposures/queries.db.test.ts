import { createHash } from "node:crypto";
import {
  addAsset,
  addMember,
  addProduct,
  addService,
  addStaff,
  addSubscription,
  addTenant,
  aStatement,
  type Person,
  runJobs,
  someContent,
  type TestDatabase,
  testDatabase,
  visitor,
} from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { acknowledgeAdvisory } from "../acknowledgements/index.ts";
import { draftAdvisory, publishAdvisory, reviseAdvisory } from "../advisories/index.ts";
import { listDisclosures } from "../disclosures/index.ts";
import { NotFound } from "../errors.ts";
import { getOverview } from "../overview/index.ts";
import { exportExposures } from "./export-exposures.ts";
import { getAdvisoryForMe } from "./get-advisory-for-me.ts";
import { getPastExposure } from "./get-past-exposure.ts";
import { getPublicAdvisory } from "./get-public-advisory.ts";
import { CountExposures, ListExposures, ListToldAdvisories } from "./inputs.ts";
import { listToldAdvisories } from "./list-told-advisories.ts";
import { countExposures, listExposures } from "./queries.ts";
import { readTitle } from "./read-title.ts";
import { recomputeRevision } from "./recompute-revision.ts";

let db: TestDatabase;
let admin: Person;
let north: Person;
let viewer: Person;
let south: Person;
const drafts: { id: string; version: number; trackingId: string }[] = [];
const work = () => runJobs(db, { "exposure.recompute": recomputeRevision, "advisory.notify": async () => undefined });

async function publish(over: Parameters<typeof someContent>[0]) {
  const draft = await draftAdvisory(admin.actor, { content: someContent(over) as never });
  const { version } = await publishAdvisory(admin.actor, { advisoryId: draft.id, version: draft.version });
  drafts.push({ ...draft, version });
  return { ...draft, version };
}

beforeAll(async () => {
  db = await testDatabase();
  admin = await addStaff(db, "advisory_admin");
  const [first, second] = [await addTenant(db, "north"), await addTenant(db, "south")];
  north = await addMember(db, first, "member");
  viewer = await addMember(db, first, "viewer");
  south = await addMember(db, second, "member");
  const service = await addService(db, "compute");
  const flawed = await addProduct(db, {
    name: "openssl",
    version: "3.0.2",
    identifiers: [{ kind: "purl", value: "pkg:generic/openssl@3.0.2" }],
  });
  const subscription = await addSubscription(db, first, service, "dedicated");
  await addSubscription(db, second, service, "shared");
  await addAsset(db, { ...service, name: "north-1", dedicated: subscription, products: [flawed] });
  await addAsset(db, { ...service, name: "pool-1" });
  for (let n = 0; n < 7; n += 1) {
    await publish({
      title: { en: `Flaw ${n}`, fr: `Faille ${n}` },
      severity: (["low", "high", "critical"] as const)[n % 3],
      cves: [`CVE-2026-000${n}`],
    });
  }
  await publish({
    title: { en: '=Odd, "title"', fr: "Titre" },
    tlp: "amber",
    statements: [aStatement({ criteria: [{ identifierKind: "name", value: "elsewhere" }] })],
  });
  await work();
});
afterAll(() => db.drop());

const list = (over: Record<string, unknown> = {}) => listExposures(north.actor, ListExposures.parse(over));

test("pages follow each other without a gap or a repeat, in every order", async () => {
  for (const sort of ["status", "severity", "changed", "due"] as const) {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof list>> = await list({ sort, limit: 3, after });
      seen.push(...page.rows.map(({ trackingId }) => trackingId));
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(8);
    expect(new Set(seen).size).toBe(8);
  }
  const { rows } = await list({ sort: "severity" });
  const ranks = rows.map(({ severity }) => ["none", "low", "medium", "high", "critical"].indexOf(severity));
  expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
});

test("filters narrow, counts leave their own filter out, and no other tenant is counted", async () => {
  expect((await list({ search: "CVE-2026-0003" })).rows.map(({ title }) => title.en)).toEqual(["Flaw 3"]);
  expect((await list({ search: "faille 4" })).rows).toHaveLength(1);
  expect((await list({ search: "100%_" })).rows).toHaveLength(0);
  expect((await list({ statuses: ["not_affected"] })).rows).toHaveLength(1);
  const counts = await countExposures(
    north.actor,
    CountExposures.parse({ statuses: ["affected"], severities: ["critical"] }),
  );
  expect(counts).toMatchObject({
    total: 2,
    statuses: { affected: 2, not_affected: 0 },
    severities: { critical: 2, high: 2, low: 3 },
  });
  expect((await listExposures(south.actor, ListExposures.parse({ statuses: ["affected"] }))).rows).toEqual([]);
});

test("the export is the list, page by page, and no cell is a formula", async () => {
  const { csv, next } = await exportExposures(north.actor, { ...ListExposures.parse({}), locale: "en", after: null });
  const lines = csv.split("\r\n");
  expect(lines).toHaveLength(10);
  expect(lines[0]).toMatch(/^\ufefftracking_id,title,/);
  expect(csv).toContain(`"'=Odd, ""title"""`);
  expect(next).toBeNull();
});

test("an export is handed over: its entry proves the very bytes, part by part", async () => {
  const input = { ...ListExposures.parse({ search: "Flaw" }), locale: "fr" as const, after: null };
  const { csv } = await exportExposures(viewer.actor, input);
  const { rows } = await listDisclosures(north.actor, { kinds: ["list_exported"], limit: 1 });
  expect(rows).toMatchObject([{ kind: "list_exported", member: "viewer of north", trackingId: null }]);
  const [entry] = (
    await db.superuser.query("select leaf::jsonb -> 'subject' as subject from disclosures where id = $1", [rows[0]?.id])
  ).rows;
  const bytes = Buffer.from(csv);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  expect(entry.subject).toMatchObject({ sha256, bytes: bytes.length, rows: 7, continued: false, locale: "fr" });
});

test("an export with an old sign-in is refused before anything is told, and so is each later part", async () => {
  const late = await addMember(db, { id: north.tenantId ?? "", slug: "north" }, "member");
  const told = () =>
    db.superuser
      .query("select count(*)::int as n from disclosures where kind = 'list_exported'")
      .then(({ rows }) => rows[0].n);
  const [before, input] = [await told(), { ...ListExposures.parse({}), locale: "en" as const }];
  await db.superuser.query(
    "update member_sessions set signed_in_at = now() - interval '6 minutes' where member_id = $1",
    [late.id],
  );
  for (const after of [null, "eyJ4IjoxfQ"]) {
    await expect(exportExposures(late.actor, { ...input, after })).rejects.toThrow("from the last five minutes");
  }
  expect(await told()).toBe(before);
});

test("my page: what is said, where I stand and why", async () => {
  const page = await getAdvisoryForMe(north.actor, { trackingId: drafts[0]?.trackingId ?? "" });
  expect(page).toMatchObject({
    organisation: "north",
    standing: { status: "affected", affectedCount: 1, assetCount: 1 },
    advisory: { title: { en: "Flaw 0" }, revision: { number: 1 }, statements: [{ n: 1, status: "affected" }] },
    acknowledgement: { isAsked: true, isAgain: false, mayAcknowledge: true, given: [] },
    readRevision: null,
  });
  expect(page.trace[0]).toMatchObject({
    kind: "match",
    assetName: "north-1",
    product: "openssl",
    version: "3.0.2",
    range: [{ from: "3.0.0", fromIncluded: true, to: "3.0.7", toIncluded: false }],
  });
  expect(JSON.stringify(page)).not.toContain(admin.id);
});

test("an acknowledgement is asked for again when it gets worse, and only then", async () => {
  const first = drafts[1] as (typeof drafts)[number];
  const told = { advisoryId: first.id, revision: 1 };
  await expect(acknowledgeAdvisory(viewer.actor, { ...told, note: "" })).rejects.toThrow("Your role");
  await expect(acknowledgeAdvisory(north.actor, { ...told, revision: 2, note: "" })).rejects.toThrow("does not exist");
  const [one, two] = await Promise.all([1, 2].map(() => acknowledgeAdvisory(north.actor, { ...told, note: "Seen" })));
  expect(one).toEqual(two);
  const page = () => getAdvisoryForMe(viewer.actor, { trackingId: first.trackingId });
  expect((await page()).acknowledgement).toMatchObject({
    isAsked: false,
    mayAcknowledge: false,
    given: [{ note: "Seen", revision: 1, by: "member of north" }],
  });
  expect((await list({ unacknowledged: true })).rows.map(({ trackingId }) => trackingId)).not.toContain(
    first.trackingId,
  );
  const acknowledged = (await list({})).rows.filter(({ acknowledgedAt }) => acknowledgedAt !== null);
  expect(acknowledged.map(({ trackingId }) => trackingId)).toEqual([first.trackingId]);

  const revise = async (over: Parameters<typeof someContent>[0]) => {
    const { version } = await reviseAdvisory(admin.actor, {
      advisoryId: first.id,
      version: first.version,
      content: someContent({ title: { en: "Flaw 1", fr: "Faille 1" }, ...over }) as never,
    });
    const next = await publishAdvisory(admin.actor, {
      advisoryId: first.id,
      version,
      note: { en: "Note.", fr: "Note." },
    });
    first.version = next.version;
    await work();
  };
  await revise({ severity: "high", summary: { en: "More words.", fr: "Plus de mots." } });
  expect((await page()).acknowledgement.isAsked).toBe(false);
  await expect(acknowledgeAdvisory(north.actor, { ...told, note: "" })).rejects.toThrow("Revision 2");
  await revise({ severity: "critical" });
  expect((await page()).acknowledgement).toMatchObject({ isAsked: true, isAgain: true });
  expect((await page()).advisory.changes).toMatchObject({
    since: 2,
    fields: expect.arrayContaining(["severity"]),
    before: { severity: "high" },
  });
});

test("a page is read when it is served, once for each person and revision, whatever asked for it", async () => {
  const { id, trackingId } = drafts[2] as (typeof drafts)[number];
  const read = async () =>
    (await listDisclosures(north.actor, { kinds: ["page_first_read"], trackingId, limit: 50 })).rows;
  expect(await readTitle(viewer.actor, { trackingId })).toEqual({ title: { en: "Flaw 2", fr: "Faille 2" } });
  expect(await read()).toEqual([]);

  expect((await getAdvisoryForMe(viewer.actor, { trackingId })).readRevision).toBeNull();
  expect((await getAdvisoryForMe(viewer.actor, { trackingId })).readRevision).toBe(1);
  const first = { kind: "page_first_read", member: "viewer of north", revision: 1 };
  expect(await read()).toMatchObject([{ ...first, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);

  await Promise.all([1, 2].map(() => getPublicAdvisory(north.actor, { trackingId })));
  await getPublicAdvisory(visitor(db), { trackingId });
  expect((await read()).map(({ member }) => member)).toEqual(["member of north", "viewer of north"]);
  const { rows } = await db.superuser.query(
    "select from audit_events where verb = 'advisory:mark' and subject ->> 'advisory' = $1 and detail ->> 'first' = 'true'",
    [id],
  );
  expect(rows).toHaveLength(2);
});

test("what was told is listed, for this tenant alone", async () => {
  const { rows } = await listDisclosures(south.actor, { kinds: [], limit: 100 });
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ kind }) => ["revision_visible", "exposure_status"].includes(kind))).toBe(true);
});

test("a visitor reads what is public and nothing of anybody's standing", async () => {
  const { rows } = await listToldAdvisories(visitor(db), ListToldAdvisories.parse({}));
  expect(rows).toHaveLength(7);
  expect(rows.every(({ mine, tlp }) => mine === null && tlp === "clear")).toBe(true);
  expect(await getPublicAdvisory(visitor(db), { trackingId: drafts[0]?.trackingId ?? "" })).toMatchObject({
    title: { en: "Flaw 0" },
  });
  await expect(getPublicAdvisory(visitor(db), { trackingId: drafts[7]?.trackingId ?? "" })).rejects.toThrow(
    "does not exist",
  );
  await expect(getAdvisoryForMe(visitor(db), { trackingId: drafts[0]?.trackingId ?? "" })).rejects.toThrow("Your role");
  expect((await listToldAdvisories(south.actor, ListToldAdvisories.parse({ search: "Flaw 2" }))).rows).toMatchObject([
    { mine: "not_affected" },
  ]);
});

test("the overview says what concerns us, what waits and what changed", async () => {
  const overview = await getOverview(north.actor, { since: new Date(Date.now() - 3_600_000).toISOString() });
  expect(overview).toMatchObject({
    organisation: "north",
    counts: { total: 8, byStatus: { affected: 7, not_affected: 1 } },
    overdue: 0,
  });
  expect(overview.needsYou[0]).toMatchObject({ status: "affected" });
  expect(overview.changes.count).toBeGreaterThan(8);
  expect(overview.changes.rows[0]).toMatchObject({ kind: expect.stringMatching(/revision|status/) });
  expect(overview.chart.times).toHaveLength(53);
  expect(overview.chart.series.affected.at(-1)).toBe(7);
  expect((await getOverview(south.actor, {})).counts.byStatus.affected).toBe(0);
});

test("the reasons of a past day are read as they were, and only by whose day it was", async () => {
  const draft = await publish({ title: { en: "Later cleared", fr: "Levé ensuite" } });
  await work();
  const revised = await reviseAdvisory(admin.actor, {
    advisoryId: draft.id,
    version: draft.version,
    content: someContent({
      title: { en: "Later cleared", fr: "Levé ensuite" },
      statements: [aStatement({ criteria: [{ identifierKind: "name", value: "elsewhere" }] })],
    }) as never,
  });
  await publishAdvisory(admin.actor, {
    advisoryId: draft.id,
    version: revised.version,
    note: { en: "Note.", fr: "Note." },
  });
  await work();
  const { history, trace } = await getAdvisoryForMe(north.actor, { trackingId: draft.trackingId });
  expect(history.map(({ status }) => status)).toEqual(["not_affected", "affected"]);
  expect(trace.map(({ product }) => product)).not.toContain("openssl");

  const first = { exposureId: history[1]?.id ?? "" };
  const then = await getPastExposure(north.actor, first);
  expect(then).toMatchObject({ status: "affected", revision: 1 });
  expect(then.trace?.[0]).toMatchObject({ n: 1, kind: "match", product: "openssl", version: "3.0.2", doneAt: null });
  await expect(getPastExposure(south.actor, first)).rejects.toThrow(NotFound);
});
