import { createHash } from "node:crypto";
import { canonicalJson, readLeaf, verifyLeaf } from "@candor/ledger";
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
} from "@candor/testing";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { actingAs } from "../acting-as.ts";
import { draftAdvisory, publishAdvisory, reviseAdvisory } from "../advisories/index.ts";
import { getAdvisoryForMe } from "./get-advisory-for-me.ts";
import { recomputeRevision } from "./recompute-revision.ts";

let db: TestDatabase;
let admin: Person;
let flawed: string;
let mended: string;
let odd: string;
let pool: { serviceId: string; region: string };
const openssl = (version: string) => ({
  name: "openssl",
  version,
  identifiers: [{ kind: "purl", value: `pkg:generic/openssl@${version}` }],
});

beforeAll(async () => {
  db = await testDatabase();
  admin = await addStaff(db, "advisory_admin");
  [flawed, mended, odd] = [
    await addProduct(db, openssl("3.0.2")),
    await addProduct(db, openssl("3.0.7")),
    await addProduct(db, { name: "openssl" }),
  ];
  pool = await addService(db, "compute");
  await addAsset(db, { ...pool, name: "pool-a", serial: "POOL-1", products: [flawed] });
  await addAsset(db, { ...pool, name: "pool-b", products: [mended] });
});
afterAll(() => db.drop());

const noNotices = async () => undefined;
const work = () =>
  runJobs(db, { "exposure.recompute": recomputeRevision, "advisory.notify": noNotices, "email.send": noNotices });

async function publish(over: Parameters<typeof someContent>[0] = {}) {
  const draft = await draftAdvisory(admin.actor, { content: someContent(over) });
  const revision = await publishAdvisory(admin.actor, { advisoryId: draft.id, version: draft.version });
  return { ...draft, ...revision, advisoryId: draft.id, revisionId: revision.id };
}

const recompute = ({ advisoryId, revisionId }: { advisoryId: string; revisionId: string }) =>
  actingAs(admin.actor, "advisory:publish", async (tx) => {
    await tx.audit({ advisory: advisoryId });
    await tx.enqueue("exposure.recompute", { revisionId });
  });

async function exposureOf(tenant: { id: string }, advisoryId: string) {
  const { rows } = await db.superuser.query("select * from exposures where tenant_id = $1 and advisory_id = $2", [
    tenant.id,
    advisoryId,
  ]);
  return rows[0];
}
const disclosuresOf = async (tenant: { id: string }, advisoryId: string) =>
  (
    await db.superuser.query("select * from disclosures where tenant_id = $1 and advisory_id = $2 order by at", [
      tenant.id,
      advisoryId,
    ])
  ).rows;

test("three tenants learn three different truths, each with its reason", async () => {
  const [shared, own, bare] = [await addTenant(db, "shared"), await addTenant(db, "own"), await addTenant(db, "bare")];
  await addSubscription(db, shared, pool);
  const dedicated = await addSubscription(db, own, pool, "dedicated");
  await addAsset(db, { ...pool, name: "own-1", serial: "OWN-1", dedicated, products: [mended] });
  const advisory = await publish();
  await work();

  expect(await exposureOf(shared, advisory.advisoryId)).toMatchObject({
    status: "affected",
    confidence: "high",
    reason: "match",
    asset_count: 2,
    covered_count: 2,
    affected_count: 1,
    revision: 1,
    status_rank: 4,
    severity_rank: 3,
  });
  expect(await exposureOf(own, advisory.advisoryId)).toMatchObject({
    status: "not_affected",
    reason: "no_match",
    asset_count: 1,
    covered_count: 1,
  });
  expect(await exposureOf(bare, advisory.advisoryId)).toMatchObject({
    status: "unknown",
    reason: "incomplete",
    asset_count: 0,
  });
});

test("shared assets are counted, only a tenant's own are named", async () => {
  const [shared, own] = [await addTenant(db, "shared2"), await addTenant(db, "own2")];
  await addSubscription(db, shared, pool);
  const dedicated = await addSubscription(db, own, pool, "dedicated");
  await addAsset(db, { ...pool, name: "own-2", serial: "OWN-2", dedicated, products: [flawed] });
  const advisory = await publish();
  await work();

  const { rows } = await db.superuser.query(
    "select tenant_id, kind, asset_count, asset_name, serial, product, version, criterion, range, rule from exposure_reasons where advisory_id = $1",
    [advisory.advisoryId],
  );
  const of = (tenant: { id: string }) => rows.filter((row) => row.tenant_id === tenant.id);
  expect(of(own)).toContainEqual(
    expect.objectContaining({ kind: "match", asset_count: 1, asset_name: "own-2", serial: "OWN-2" }),
  );
  expect(of(shared)[0]).toMatchObject({
    kind: "match",
    asset_count: 1,
    asset_name: null,
    serial: null,
    product: "openssl",
    version: "3.0.2",
    criterion: "pkg:generic/openssl",
    rule: "identified_version_in_range",
  });
  expect(of(shared)[1]).toMatchObject({ kind: "no_match", asset_count: 1 });
  expect(JSON.stringify(of(shared))).not.toMatch(/pool-a|POOL-1|own-/);
});

test("an unreadable version is undecided, an asset without BOM leaves the answer open", async () => {
  const [undecided, uncovered] = [await addTenant(db, "undecided"), await addTenant(db, "uncovered")];
  const first = await addSubscription(db, undecided, pool, "dedicated");
  const second = await addSubscription(db, uncovered, pool, "dedicated");
  await addAsset(db, { ...pool, dedicated: first, products: [odd] });
  await addAsset(db, { ...pool, dedicated: second, products: [mended] });
  await addAsset(db, { ...pool, dedicated: second, bomAt: null });
  const advisory = await publish();
  await work();

  expect(await exposureOf(undecided, advisory.advisoryId)).toMatchObject({
    status: "unknown",
    reason: "undecided",
    undecided_count: 1,
  });
  expect(await exposureOf(uncovered, advisory.advisoryId)).toMatchObject({
    status: "unknown",
    reason: "incomplete",
    asset_count: 2,
    covered_count: 1,
  });
});

test("a narrow label speaks only to those concerned, and goes on speaking to them", async () => {
  const [concerned, spared] = [await addTenant(db, "concerned"), await addTenant(db, "spared")];
  const service = await addService(db, "metal");
  await addAsset(db, {
    ...service,
    dedicated: await addSubscription(db, concerned, service, "dedicated"),
    products: [flawed],
  });
  await addAsset(db, {
    ...service,
    dedicated: await addSubscription(db, spared, service, "dedicated"),
    products: [mended],
  });
  const advisory = await publish({ tlp: "amber+strict" });
  await work();
  expect(await exposureOf(concerned, advisory.advisoryId)).toMatchObject({ status: "affected" });
  expect(await exposureOf(spared, advisory.advisoryId)).toBeUndefined();
  const reader = await addMember(db, spared, "member");
  const seen = await actingAs(reader.actor, "advisory:read", (tx) =>
    tx.db.execute(sql`select * from advisories where id = ${advisory.advisoryId}`),
  );
  expect(seen.rows).toEqual([]);

  const cleared = someContent({
    tlp: "amber+strict",
    statements: [
      aStatement({
        status: "not_affected",
        justification: "vulnerable_code_not_in_execute_path",
        action: undefined,
      } as never),
    ],
  });
  const saved = await reviseAdvisory(admin.actor, {
    advisoryId: advisory.advisoryId,
    version: advisory.version,
    content: cleared as never,
  });
  await publishAdvisory(admin.actor, {
    advisoryId: advisory.advisoryId,
    version: saved.version,
    note: { en: "Cleared.", fr: "Écarté." },
  });
  await work();
  expect(await exposureOf(concerned, advisory.advisoryId)).toMatchObject({ status: "not_affected", revision: 2 });
  expect(await exposureOf(spared, advisory.advisoryId)).toBeUndefined();
});

test("what was said narrowly stays hidden from whoever is first told when the label is widened", async () => {
  const [concerned, later] = [await addTenant(db, "narrow-one"), await addTenant(db, "wide-one")];
  const service = await addService(db, "vault");
  const readers = await Promise.all(
    [
      { tenant: concerned, product: flawed },
      { tenant: later, product: mended },
    ].map(async ({ tenant, product }) => {
      const dedicated = await addSubscription(db, tenant, service, "dedicated");
      await addAsset(db, { ...service, dedicated, products: [product] });
      return { tenant, ...(await addMember(db, tenant, "member")) };
    }),
  );
  const draft = await publish({ tlp: "red", severity: "critical" });
  await work();
  const saved = await reviseAdvisory(admin.actor, {
    advisoryId: draft.advisoryId,
    version: draft.version,
    content: someContent({ tlp: "green", severity: "high" }) as never,
  });
  const note = { en: "Wider.", fr: "Élargi." };
  await publishAdvisory(admin.actor, { advisoryId: draft.advisoryId, version: saved.version, note });
  await work();

  const [told, first] = await Promise.all(readers.map(({ actor }) => getAdvisoryForMe(actor, draft)));
  expect(told?.advisory).toMatchObject({ changes: { since: 1 }, revisions: [{ number: 2 }, { number: 1 }] });
  expect(first?.advisory).toMatchObject({ changes: null, revisions: [{ number: 2 }] });
  const [before, after] = await Promise.all(
    readers.map(({ actor }) =>
      actingAs(actor, "advisory:read", async (tx) => {
        const { rows } = await tx.db.execute(sql`select count(*)::int as rows from advisory_revisions r
          left join statements s on s.advisory_id = r.advisory_id and s.revision = r.number
          left join criteria c on c.statement_id = s.id where r.advisory_id = ${draft.advisoryId}`);
        return rows[0]?.rows;
      }),
    ),
  );
  expect([before, after]).toEqual([2, 1]);
  const visible = async (tenant: { id: string }) =>
    (await disclosuresOf(tenant, draft.advisoryId))
      .filter(({ kind }) => kind === "revision_visible")
      .map(({ leaf }) => readLeaf(leaf).revision)
      .sort();
  expect([await visible(concerned), await visible(later)]).toEqual([[1, 2], [2]]);
});

test("a member reads a revision only together with its consequence", async () => {
  const tenant = await addTenant(db, "patient");
  await addSubscription(db, tenant, pool);
  const reader = await addMember(db, tenant, "viewer");
  const visible = (advisoryId: string) =>
    actingAs(reader.actor, "advisory:read", async (tx) => {
      const { rows } = await tx.db.execute(
        sql`select number from advisory_revisions where advisory_id = ${advisoryId} order by 1`,
      );
      return rows.map(({ number }) => number);
    });
  const advisory = await publish({ tlp: "clear" });
  expect(await visible(advisory.advisoryId)).toEqual([]);
  await work();
  expect(await visible(advisory.advisoryId)).toEqual([1]);
  const saved = await reviseAdvisory(admin.actor, {
    advisoryId: advisory.advisoryId,
    version: advisory.version,
    content: someContent({ severity: "critical" }) as never,
  });
  await publishAdvisory(admin.actor, {
    advisoryId: advisory.advisoryId,
    version: saved.version,
    note: { en: "Worse.", fr: "Pire." },
  });
  expect(await visible(advisory.advisoryId)).toEqual([1]);
  await work();
  expect(await visible(advisory.advisoryId)).toEqual([1, 2]);
});

test("what was told is in the ledger once, and every leaf verifies", async () => {
  const tenant = await addTenant(db, "ledger");
  await addSubscription(db, tenant, pool);
  const advisory = await publish();
  await work();
  const told = await disclosuresOf(tenant, advisory.advisoryId);
  expect(told.map(({ kind }) => kind).sort()).toEqual(["exposure_status", "revision_visible"]);
  for (const { leaf, hash } of told) expect(verifyLeaf(leaf, hash)).toBe(true);
  const leaves = told.map(({ leaf }) => readLeaf(leaf));
  expect(leaves.find(({ kind }) => kind === "revision_visible")).toMatchObject({
    tenant: tenant.id,
    revision: 1,
    subject: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  expect(leaves.find(({ kind }) => kind === "exposure_status")).toMatchObject({
    advisory: advisory.trackingId,
    subject: { status: "affected", before: null, affected: 1 },
  });
});

test("again with nothing new: no history, no disclosure, no notice", async () => {
  const tenant = await addTenant(db, "again");
  await addSubscription(db, tenant, pool);
  const advisory = await publish();
  let notices = 0;
  const counting = () =>
    runJobs(db, {
      "exposure.recompute": recomputeRevision,
      "advisory.notify": async () => void (notices += 1),
      "email.send": noNotices,
    });
  await counting();
  const before = await exposureOf(tenant, advisory.advisoryId);
  await recompute(advisory);
  await counting();
  const after = await exposureOf(tenant, advisory.advisoryId);
  expect(after).toEqual({ ...before, computed_at: after.computed_at });
  expect(after.computed_at.getTime()).toBeGreaterThan(before.computed_at.getTime());
  expect(notices).toBe(1);
  expect(await disclosuresOf(tenant, advisory.advisoryId)).toHaveLength(2);
  const { rowCount } = await db.superuser.query(
    "select from exposure_history where tenant_id = $1 and advisory_id = $2",
    [tenant.id, advisory.advisoryId],
  );
  expect(rowCount).toBe(1);
});

test("why one stood so is kept and provable, also when only the why changes", async () => {
  const tenant = await addTenant(db, "why");
  const service = await addService(db, "reasons");
  const dedicated = await addSubscription(db, tenant, service, "dedicated");
  const asset = await addAsset(db, { ...service, name: "why-1", dedicated, products: [flawed] });
  const advisory = await publish();
  await work();
  await db.superuser.query("update assets set bom_at = now() where id = $1", [asset.id]);
  await recompute(advisory);
  await work();
  const other = await addProduct(db, openssl("3.0.3"));
  await db.superuser.query("update components set product_id = $1 where asset_id = $2", [other, asset.id]);
  await recompute(advisory);
  await work();

  const { rows } = await db.superuser.query(
    "select trace from exposure_history where tenant_id = $1 and advisory_id = $2 order by computed_at",
    [tenant.id, advisory.advisoryId],
  );
  expect(rows.map(({ trace }) => trace[0].version)).toEqual(["3.0.2", "3.0.3"]);
  const digests = rows.map(({ trace }) => createHash("sha256").update(canonicalJson(trace)).digest("hex"));
  const leaves = (await disclosuresOf(tenant, advisory.advisoryId)).map(({ leaf }) => readLeaf(leaf));
  const told = leaves.filter(({ kind }) => kind === "exposure_status").map(({ subject }) => subject);
  expect(told).toMatchObject([
    { trace: digests[0], news: true },
    { trace: digests[1], news: false, before: "affected" },
  ]);
});

test("a late retry of an older revision changes nothing", async () => {
  const tenant = await addTenant(db, "late");
  await addSubscription(db, tenant, pool);
  const advisory = await publish();
  await work();
  const saved = await reviseAdvisory(admin.actor, {
    advisoryId: advisory.advisoryId,
    version: advisory.version,
    content: someContent({ severity: "low" }) as never,
  });
  await publishAdvisory(admin.actor, {
    advisoryId: advisory.advisoryId,
    version: saved.version,
    note: { en: "Lower.", fr: "Moindre." },
  });
  await work();
  await recompute(advisory);
  await work();
  expect(await exposureOf(tenant, advisory.advisoryId)).toMatchObject({ revision: 2, severity: "low" });
});

test("a serial number is looked for on the assets themselves", async () => {
  const [hit, miss, blank] = [await addTenant(db, "hit"), await addTenant(db, "miss"), await addTenant(db, "blank")];
  const service = await addService(db, "boards");
  const board = { ...service, kind: "board", products: [mended] };
  await addAsset(db, {
    ...board,
    serial: "ZM18AS001",
    dedicated: await addSubscription(db, hit, service, "dedicated"),
  });
  await addAsset(db, {
    ...board,
    serial: "ZM19AS001",
    dedicated: await addSubscription(db, miss, service, "dedicated"),
  });
  await addAsset(db, { ...board, dedicated: await addSubscription(db, blank, service, "dedicated") });
  const advisory = await publish({
    statements: [aStatement({ criteria: [{ identifierKind: "serial", value: "zm18*" }] })],
  });
  await work();
  expect(await exposureOf(hit, advisory.advisoryId)).toMatchObject({ status: "affected", affected_count: 1 });
  expect(await exposureOf(miss, advisory.advisoryId)).toMatchObject({ status: "not_affected" });
  expect(await exposureOf(blank, advisory.advisoryId)).toMatchObject({ status: "unknown", reason: "undecided" });
});
