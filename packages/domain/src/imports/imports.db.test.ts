import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLocalStorage } from "@candor/storage";
import { addStaff, addTenant, type Person, runJobs, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defineRegion, defineService } from "../services/index.ts";
import { addSubscription } from "../subscriptions/index.ts";
import { getImport, listImportErrors, listImports, runImport, startImport } from "./index.ts";
import type { StartImport } from "./inputs.ts";

let db: TestDatabase;
let admin: Person;
let north: { id: string; slug: string };
let compute: { id: string };
let folder: string;
let storage: ReturnType<typeof createLocalStorage>;

beforeAll(async () => {
  db = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), "candor-imports-"));
  storage = createLocalStorage({ dir: folder });
  admin = await addStaff(db, "advisory_admin");
  north = await addTenant(db, "north");
  await addTenant(db, "south");
  await defineRegion(admin.actor, { code: "fra1", name: "Frankfurt" });
  await defineRegion(admin.actor, { code: "par1", name: "Paris" });
  compute = await defineService(admin.actor, { slug: "compute", name: "Compute", regions: ["fra1", "par1"] });
  await defineService(admin.actor, { slug: "storage", name: "Storage", regions: ["fra1"] });
  await addSubscription(admin.actor, { tenantId: north.id, serviceId: compute.id, region: "fra1", kind: "dedicated" });
});
afterAll(async () => {
  await db.drop();
  await rm(folder, { recursive: true, force: true });
});

const upload = (input: StartImport, text: string) =>
  startImport(admin.actor, input, { storage, bytes: Buffer.from(text) });
const csv = (kind: "assets_csv" | "subscriptions_csv", again = false): StartImport => ({
  kind,
  filename: "file.csv",
  again,
});
const bom = (target: string): StartImport => ({ kind: "cyclonedx", target, filename: "bom.json", again: false });
const work = () => runJobs(db, { "import.run": (actor, data) => runImport(actor, data, { storage }) });
async function done(input: StartImport, text: string) {
  const { id } = await upload(input, text);
  await work();
  return getImport(admin.actor, { importId: id });
}
async function errorsOf(importId: string) {
  const { rows } = await listImportErrors(admin.actor, { importId, limit: 100 });
  return rows.map(({ where, code }) => `${where} ${code}`);
}
const count = async (sql: string) => Number((await db.superuser.query(sql)).rows[0].count);

test("a list of assets adds them, and says so", async () => {
  const one = await done(
    csv("assets_csv"),
    [
      "name,kind,service,region,serial,lifecycle,tenant,vendor,model,sku",
      "fra1-c01,host,compute,fra1,SN-1,,,Example Boards,MBD-X11,",
      "fra1-c02,host,compute,FRA1,SN-2,isolated,north,Example Boards,MBD-X11,SKU-9",
      "par1-c01,host,Compute,par1,,in_service,,,,",
    ].join("\n"),
  );
  expect(one).toMatchObject({ state: "done", rowsDone: 3, rowsTotal: 3, errorCount: 0, by: "advisory_admin" });
  expect(one.changes).toEqual({ added: 3, removed: 0, changed: 0, unchanged: 0 });
  expect(one.inventoryRevision).toBeGreaterThan(0);
  const { rows } = await db.superuser.query(
    "select a.name, lifecycle, t.slug, serial from assets a left join tenants t on t.id = dedicated_tenant_id order by a.name",
  );
  expect(rows).toEqual([
    { name: "fra1-c01", lifecycle: "in_service", slug: null, serial: "SN-1" },
    { name: "fra1-c02", lifecycle: "isolated", slug: "north", serial: "SN-2" },
    { name: "par1-c01", lifecycle: "in_service", slug: null, serial: null },
  ]);
  expect(await count("select count(*) from components where in_list and not in_bom")).toBe(2);
  const { rows: jobs } = await db.superuser.query(
    "select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = task_id where identifier = 'exposure.recomputeInventory' and payload->>'tenant' is null",
  );
  expect(jobs).toEqual([{ payload: { tenant: null, data: { inventoryRevision: one.inventoryRevision } } }]);
});

test("columns that are absent leave things as they are; empty cells empty them", async () => {
  const kept = await done(
    csv("assets_csv"),
    "name,kind,service,region\nfra1-c02,host,compute,fra1\nfra1-c01,chassis,compute,fra1",
  );
  expect(kept.changes).toEqual({ added: 0, removed: 0, changed: 1, unchanged: 1 });
  const emptied = await done(
    csv("assets_csv"),
    "name,kind,service,region,serial,lifecycle,tenant,model\nfra1-c02,host,compute,fra1,,,,\nfra1-c01,chassis,compute,fra1,SN-1,,,MBD-X12",
  );
  expect(emptied.changes).toEqual({ added: 0, removed: 0, changed: 2, unchanged: 0 });
  const { rows } = await db.superuser.query(
    `select a.name, lifecycle, dedicated_tenant_id, serial, array_agg(p.name) filter (where p.name is not null) as models
     from assets a left join components c on c.asset_id = a.id left join products p on p.id = c.product_id
     where a.name like 'fra1-c0%' group by a.id order by a.name`,
  );
  expect(rows).toEqual([
    { name: "fra1-c01", lifecycle: "in_service", dedicated_tenant_id: null, serial: "SN-1", models: ["MBD-X12"] },
    { name: "fra1-c02", lifecycle: "isolated", dedicated_tenant_id: null, serial: null, models: null },
  ]);
});

test("every error is told with its line and column, and nothing is written", async () => {
  const before = await count("select count(*) from assets");
  const bad = await done(
    csv("assets_csv"),
    [
      "name,kind,service,region,serial,lifecycle,tenant,model,sku",
      "ok-1,host,compute,fra1,,,,,",
      "bad-1,spaceship,compute,fra1,,,,,",
      "bad-2,host,mainframe,mars1,,,,,",
      "bad-3,host,storage,par1,,,,,",
      "ok-1,host,compute,fra1,,,,,",
      "bad-4,host,compute,fra1,,broken,,,",
      "bad-5,host,compute,fra1,,,nobody,,",
      "bad-6,host,compute,fra1,,,south,,",
      "bad-7,host,compute,fra1,,,,,SKU-1",
    ].join("\r\n"),
  );
  expect(bad).toMatchObject({ state: "failed", errorCount: 9, inventoryRevision: null });
  expect(await errorsOf(bad.id)).toEqual([
    "3:kind unknown_kind",
    "4:service unknown_service",
    "4:region unknown_region",
    "5:region not_sold_there",
    "6:name repeated_name",
    "7:lifecycle unknown_lifecycle",
    "8:tenant unknown_tenant",
    "9:tenant no_dedicated_subscription",
    "10:model sku_without_model",
  ]);
  expect(await count("select count(*) from assets")).toBe(before);
  expect(await count("select count(*) from products where name = 'ok-1'")).toBe(0);
});

test("a file that is no CSV is refused where it breaks", async () => {
  const noHeader = await done(csv("assets_csv"), "name;kind;service\nx;host;compute");
  expect(await errorsOf(noHeader.id)).toEqual(["1:region missing_column"]);
  const short = await done(csv("assets_csv"), "name,kind,service,region\nx,host,compute\n,host,compute,fra1");
  expect(await errorsOf(short.id)).toEqual(["2 cell_count", "3:name cell_empty"]);
  const binary = await done(csv("assets_csv"), "PK\u0003\u0004\u0000\u0000");
  expect(binary.state).toBe("failed");
});

test("errors are kept up to a bound and counted to the end", async () => {
  const rows = Array.from({ length: 700 }, (_, n) => `x${n},spaceship,compute,fra1`);
  const many = await done(csv("assets_csv"), ["name,kind,service,region", ...rows].join("\n"));
  expect(many.errorCount).toBe(700);
  expect(await count(`select count(*) from import_errors where import_id = '${many.id}'`)).toBe(500);
  const first = await listImportErrors(admin.actor, { importId: many.id, limit: 100 });
  const second = await listImportErrors(admin.actor, { importId: many.id, limit: 100, after: first.next });
  expect([first.rows[0]?.n, second.rows[0]?.n]).toEqual([1, 101]);
});

test("the same file again is told to be imported already; another file between makes it new", async () => {
  const text = "name,kind,service,region\nagain-1,host,compute,fra1";
  const first = await done(csv("assets_csv"), text);
  expect(await upload(csv("assets_csv"), text)).toEqual({ id: first.id, state: "done", isRepeated: true });
  expect((await upload(csv("assets_csv", true), text)).isRepeated).toBe(false);
  await work();
  await done(csv("assets_csv"), "name,kind,service,region\nagain-2,host,compute,fra1");
  expect((await upload(csv("assets_csv"), text)).isRepeated).toBe(false);
  await work();
  expect((await listImports(admin.actor, { kinds: ["assets_csv"], limit: 1 })).rows[0]).toMatchObject({
    changes: { added: 0, removed: 0, changed: 0, unchanged: 1 },
  });
});

test("subscriptions begin, end and begin again", async () => {
  const header = "tenant,service,region,kind,until\n";
  const begun = await done(
    csv("subscriptions_csv"),
    `${header}north,compute,fra1,dedicated,\nsouth,compute,par1,shared,`,
  );
  expect(begun.changes).toEqual({ added: 1, removed: 0, changed: 0, unchanged: 1 });
  const ended = await done(csv("subscriptions_csv"), `${header}south,compute,par1,shared,2026-01-31`);
  expect(ended.changes).toEqual({ added: 0, removed: 0, changed: 1, unchanged: 0 });
  expect(await count("select count(*) from subscriptions where ended_at = '2026-01-31T00:00Z'")).toBe(1);
  const resumed = await done(csv("subscriptions_csv"), `${header}SOUTH,compute,par1,Shared,`);
  expect(resumed.changes).toEqual({ added: 0, removed: 0, changed: 1, unchanged: 0 });
  const wrong = await done(
    csv("subscriptions_csv"),
    `${header}south,compute,par1,shared,2026-02-30\nsouth,compute,par1,shared,\nwest,compute,par1,leased,2999-01-01`,
  );
  expect(await errorsOf(wrong.id)).toEqual([
    "2:until not_a_date",
    "3 repeated_subscription",
    "4:tenant unknown_tenant",
    "4:kind unknown_kind",
    "4:until date_in_future",
  ]);
});

const component = (name: string, version: string, more: object = {}) => ({ type: "library", name, version, ...more });
const bomOf = (components: object[], more: object = {}) =>
  JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1, components, ...more });

test("a BOM replaces what the last one said, and what the list said stays", async () => {
  await done(
    csv("assets_csv"),
    "name,kind,service,region,vendor,model\nbom-1,host,compute,fra1,Example Boards,MBD-X11",
  );
  const first = await done(
    bom("bom-1"),
    bomOf([
      component("openssl", "3.0.6", { purl: "pkg:deb/debian/openssl@3.0.6" }),
      component("xz-utils", "5.6.1", { purl: "pkg:deb/debian/xz-utils@5.6.1" }),
      component("zlib", "1.3"),
    ]),
  );
  expect(first.changes).toEqual({ added: 3, removed: 0, changed: 0, unchanged: 0 });
  const second = await done(
    bom("bom-1"),
    bomOf([
      component("openssl", "3.0.7", { purl: "pkg:deb/debian/openssl@3.0.7" }),
      component("zlib", "1.3"),
      component("curl", "8.0"),
    ]),
  );
  expect(second.changes).toEqual({ added: 1, removed: 1, changed: 1, unchanged: 1 });
  const { rows } = await db.superuser.query(
    `select p.name, p.version from components c join products p on p.id = c.product_id join assets a on a.id = c.asset_id
     where a.name = 'bom-1' order by 1`,
  );
  expect(rows.map(({ name, version }) => `${name} ${version}`.trim())).toEqual([
    "MBD-X11",
    "curl 8.0",
    "openssl 3.0.7",
    "zlib 1.3",
  ]);
  expect(await count("select count(*) from assets where name = 'bom-1' and bom_at is not null")).toBe(1);
  expect(second.assetId).not.toBeNull();
});

test("a BOM that is malformed, empty or about an unknown asset is refused", async () => {
  const unknown = await done(bom("nowhere"), bomOf([component("zlib", "1.3")]));
  expect(await errorsOf(unknown.id)).toEqual(["target unknown_asset"]);
  const empty = await done(bom("bom-1"), bomOf([]));
  expect(await errorsOf(empty.id)).toEqual(["$.components no_components"]);
  const broken = await done(
    bom("bom-1"),
    '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"library"}]}',
  );
  expect(broken.state).toBe("failed");
  expect((await listImportErrors(admin.actor, { importId: broken.id, limit: 10 })).rows[0]?.where).toContain(
    "components[0]",
  );
  expect(
    await count("select count(*) from components c join assets a on a.id = c.asset_id where a.name = 'bom-1'"),
  ).toBe(4);
});

test("only advisory admins and operators import, and are refused before a byte is kept", async () => {
  for (const role of ["account_manager", "expert", "auditor"] as const) {
    const person = await addStaff(db, role);
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("never");
      throw new Error("was read");
    }
    const attempt = startImport(person.actor, csv("assets_csv"), { storage, bytes: bytes() });
    await expect(attempt).rejects.toThrow("Your role");
  }
});

test("a file that is too large or empty is not taken", async () => {
  const large = startImport(admin.actor, csv("assets_csv"), {
    storage,
    bytes: Buffer.alloc(25 * 1024 * 1024 + 1, 120),
  });
  await expect(large).rejects.toThrow("larger than 25 MB");
  await expect(upload(csv("assets_csv"), "")).rejects.toThrow("empty");
});
