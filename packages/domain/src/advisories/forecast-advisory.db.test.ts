import {
  addAsset,
  addMember,
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
import { recomputeRevision } from "../exposures/index.ts";
import {
  draftAdvisory,
  forecastAdvisory,
  listReading,
  previewAdvisory,
  publishAdvisory,
  reviseAdvisory,
} from "./index.ts";
import type { AdvisoryContent } from "./inputs.ts";

type Tenant = { id: string; slug: string };
let db: TestDatabase;
let admin: Person;
let [runsIt, doesNot]: Tenant[] = [];
const hostile =
  "<script>alert(1)</script> [x](javascript:alert(1)) ![p](https://tracker.example/p.png) <img src=x onerror=alert(1)>";

/** One service in two regions: OpenSSL 3.0.5 on two hosts of the first, 3.0.9 on the one of the second. */
async function arrange() {
  const sql = (text: string, values: unknown[] = []) =>
    db.superuser.query(text, values).then(({ rows }) => rows[0]?.id as string);
  const service = await sql("insert into services (slug, name) values ('compute', 'Compute') returning id");
  const supplier = await sql("insert into suppliers (name) values ('OpenSSL') returning id");
  const product = (version: string) =>
    sql("insert into products (supplier_id, name, version) values ($1, 'OpenSSL', $2) returning id", [
      supplier,
      version,
    ]);
  for (const [region, version, hosts, tenant] of [
    ["north", "3.0.5", 2, runsIt],
    ["south", "3.0.9", 1, doesNot],
  ] as const) {
    await sql("insert into regions (code, name) values ($1, $1)", [region]);
    await sql("insert into service_regions (service_id, region) values ($1, $2)", [service, region]);
    await sql("insert into subscriptions (tenant_id, service_id, region, kind) values ($1, $2, $3, 'shared')", [
      tenant!.id,
      service,
      region,
    ]);
    const id = await product(version);
    await sql("insert into product_identifiers (product_id, kind, value) values ($1, 'purl', $2)", [
      id,
      `pkg:generic/openssl@${version}`,
    ]);
    for (let n = 0; n < hosts; n += 1) {
      const host = await sql(
        "insert into assets (name, kind, service_id, region, bom_at) values ($1, 'host', $2, $3, now()) returning id",
        [`${region}-${n}`, service, region],
      );
      await sql("insert into components (asset_id, product_id) values ($1, $2)", [host, id]);
    }
  }
}

beforeAll(async () => {
  db = await testDatabase();
  admin = await addStaff(db, "advisory_admin");
  [runsIt, doesNot] = [await addTenant(db, "runs-it"), await addTenant(db, "does-not")];
  await addTenant(db, "rents-nothing");
  await arrange();
});
afterAll(() => db.drop());

const draft = (content: Partial<AdvisoryContent> = {}) =>
  draftAdvisory(admin.actor, { content: { ...someContent(), ...content } });

test("the blast radius says who would read what, and writes nothing", async () => {
  const { id: advisoryId } = await draft();
  const reach = await forecastAdvisory(admin.actor, { advisoryId });
  expect(reach).toMatchObject({
    total: 3,
    notHeard: 0,
    first: 3,
    changed: 0,
    byStatus: { affected: 1, not_affected: 1, unknown: 1, fixed: 0, under_investigation: 0 },
    assets: 2,
    undecided: 0,
    services: ["Compute"],
  });
  expect(reach.sample[0]).toMatchObject({
    tenant: { slug: "runs-it" },
    before: null,
    status: "affected",
    affectedCount: 2,
    assetCount: 2,
  });
  const { rows } = await db.superuser.query("select from exposures where advisory_id = $1", [advisoryId]);
  expect(rows).toEqual([]);
});

test("what is forecast is what becomes true, and an update names only whom it changes", async () => {
  const { id: advisoryId } = await draft();
  const before = await forecastAdvisory(admin.actor, { advisoryId });
  const { version } = await publishAdvisory(admin.actor, { advisoryId, version: 1 });
  await runJobs(db, { "exposure.recompute": recomputeRevision, "advisory.notify": async () => undefined });
  const { rows } = await db.superuser.query(
    "select status, count(*)::int from exposures where advisory_id = $1 group by 1",
    [advisoryId],
  );
  for (const { status, count } of rows) expect(before.byStatus[status as "fixed"]).toBe(count);

  const content = someContent({ statements: [aStatement({ status: "fixed" })] });
  await reviseAdvisory(admin.actor, { advisoryId, version, content });
  expect(await forecastAdvisory(admin.actor, { advisoryId })).toMatchObject({
    first: 0,
    changed: 1,
    byStatus: { fixed: 1, affected: 0 },
  });
});

test("a narrow label speaks only to those concerned", async () => {
  const { id: advisoryId } = await draft({ tlp: "red" });
  expect(await forecastAdvisory(admin.actor, { advisoryId })).toMatchObject({ total: 1, notHeard: 2 });
  expect(await previewAdvisory(admin.actor, { advisoryId, tenantId: doesNot!.id })).toMatchObject({ isHeard: false });
  expect(await previewAdvisory(admin.actor, { advisoryId })).toMatchObject({ isHeard: false, standing: null });
});

test("the preview is what that tenant, or a visitor, would read", async () => {
  const { id: advisoryId } = await draft();
  const preview = await previewAdvisory(admin.actor, { advisoryId, tenantId: runsIt!.id });
  expect(preview).toMatchObject({
    isHeard: true,
    standing: { status: "affected", affectedCount: 2 },
    content: { title: someContent().title },
  });
  expect(await previewAdvisory(admin.actor, { advisoryId })).toMatchObject({ isHeard: true, standing: null });
  const missing = { advisoryId, tenantId: "00000000-0000-4000-8000-000000000000" };
  await expect(previewAdvisory(admin.actor, missing)).rejects.toMatchObject({ name: "NotFound" });
});

test("hostile Markdown arrives as text", async () => {
  const { id: advisoryId } = await draft({ body: { en: hostile, fr: hostile } });
  const { bodyHtml } = await previewAdvisory(admin.actor, { advisoryId });
  for (const html of [bodyHtml.en, bodyHtml.fr]) {
    expect(html).not.toMatch(/<script|<img|href="javascript|onerror="/i);
    expect(html).toContain("&lt;script&gt;");
  }
});

test("each sees the reach among the tenants they work for, and only staff who work for tenants", async () => {
  const { id: advisoryId } = await draft();
  const manager = await addStaff(db, "account_manager", [doesNot!]);
  const reach = await forecastAdvisory(manager.actor, { advisoryId });
  expect(reach.sample.map(({ tenant }) => tenant.slug)).toEqual(["does-not"]);
  await expect(previewAdvisory(manager.actor, { advisoryId, tenantId: runsIt!.id })).rejects.toMatchObject({
    name: "NotFound",
  });
  const member = await addMember(db, runsIt!, "tenant_admin");
  const expert = await addStaff(db, "expert");
  for (const actor of [member.actor, expert.actor, visitor(db)]) {
    await expect(forecastAdvisory(actor, { advisoryId })).rejects.toMatchObject({ name: "Forbidden" });
    await expect(previewAdvisory(actor, { advisoryId })).rejects.toMatchObject({ name: "Forbidden" });
  }
});

test("assets dedicated to a tenant count in the reach of those alone who work for it", async () => {
  const service = { serviceId: "", region: "north" };
  const { rows } = await db.superuser.query(
    "select s.id as service, p.id as product from services s, products p where p.version = '3.0.5'",
  );
  service.serviceId = rows[0].service;
  const dedicated = await addSubscription(db, runsIt!, service, "dedicated");
  const { id: assetId } = await addAsset(db, { ...service, dedicated, products: [rows[0].product] });
  const { id: advisoryId } = await draft();
  const reach = async (tenant: Tenant) =>
    (await forecastAdvisory((await addStaff(db, "account_manager", [tenant])).actor, { advisoryId })).assets;
  expect((await forecastAdvisory(admin.actor, { advisoryId })).assets).toBe(3);
  expect(await reach(runsIt!)).toBe(3);
  expect(await reach(doesNot!)).toBe(2);
  await db.superuser.query("delete from assets where id = $1", [assetId]);
});

test("who was told, has not opened it, has not acknowledged it", async () => {
  const { id: advisoryId } = await draft();
  await publishAdvisory(admin.actor, { advisoryId, version: 1 });
  await runJobs(db, { "exposure.recompute": recomputeRevision, "advisory.notify": async () => undefined });
  const reader = await addMember(db, runsIt!, "member");
  await db.superuser.query(
    "insert into advisory_reads (tenant_id, member_id, advisory_id, revision) values ($1, $2, $3, 1)",
    [runsIt!.id, reader.id, advisoryId],
  );
  const [newest] = await listReading(admin.actor);
  expect(newest).toMatchObject({ id: advisoryId, revision: 1, told: 3, unread: 2, unacknowledged: 1 });
  const manager = await addStaff(db, "account_manager", [doesNot!]);
  expect((await listReading(manager.actor))[0]).toMatchObject({ told: 1, unread: 1, unacknowledged: 0 });
});
