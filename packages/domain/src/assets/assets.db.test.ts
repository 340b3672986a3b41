import { addService, addStaff, addTenant, type Person, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defineRegion, defineService, listRegions, listServices } from "../services/index.ts";
import { addSubscription } from "../subscriptions/index.ts";
import {
  decommissionAsset,
  getAsset,
  isolateAsset,
  listAssets,
  listComponents,
  restoreAsset,
  summariseAssets,
} from "./index.ts";
import { ListAssets } from "./inputs.ts";

let db: TestDatabase;
let admin: Person;
let auditor: Person;
let north: { id: string; slug: string };
const ids = new Map<string, string>();

beforeAll(async () => {
  db = await testDatabase();
  admin = await addStaff(db, "advisory_admin");
  auditor = await addStaff(db, "auditor");
  north = await addTenant(db, "north");
  await defineRegion(admin.actor, { code: "fra1", name: "Frankfurt" });
  await defineRegion(admin.actor, { code: "par1", name: "Paris" });
  const compute = await defineService(admin.actor, { slug: "compute", name: "Compute", regions: ["fra1", "par1"] });
  const storage = await defineService(admin.actor, { slug: "storage", name: "Storage", regions: ["fra1"] });
  const { id } = await addSubscription(admin.actor, {
    tenantId: north.id,
    serviceId: compute.id,
    region: "fra1",
    kind: "dedicated",
  });
  const add = async (name: string, over: Record<string, unknown> = {}) => {
    const row = { name, kind: "host", service_id: compute.id, region: "fra1", ...over };
    const { rows } = await db.superuser.query(
      `insert into assets (${Object.keys(row).join(",")}) values (${Object.keys(row)
        .map((_, n) => `$${n + 1}`)
        .join(",")}) returning id`,
      Object.values(row),
    );
    ids.set(name, rows[0].id);
  };
  await add("FRA1-c01", { serial: "SN-100" });
  await add("fra1-c02", { serial: "SN-200", dedicated_tenant_id: north.id, dedicated_subscription_id: id });
  await add("fra1-c03", { kind: "board", service_id: storage.id, bom_at: new Date() });
  await add("par1-c01", { region: "par1", serial: "fra1-spare" });
  await add("par1-c02", { region: "par1", lifecycle: "isolated" });
  await db.superuser.query(`
    insert into suppliers (name) values ('Example Boards'), ('');
    insert into products (supplier_id, name, version, kind) select id, 'MBD-X11', '', 'hardware' from suppliers where name <> '';
    insert into products (supplier_id, name, version, kind) select id, n, '1.0', 'library' from suppliers, unnest('{openssl,zlib,curl}'::text[]) n where name = '';
    insert into components (asset_id, held_for, product_id, in_bom, in_list) select a.id, a.held_for, p.id, p.version <> '', p.version = ''
      from assets a, products p where a.name = 'FRA1-c01'`);
});
afterAll(() => db.drop());

const idOf = (name: string) => ids.get(name) ?? "";
const list = async (input: object = {}, person = admin) => listAssets(person.actor, ListAssets.parse(input));
const names = async (input: object = {}) => (await list(input)).rows.map(({ name }) => name);

test("assets are listed by name, whatever the letter case, and say what they are", async () => {
  const { rows } = await list();
  expect(rows.map(({ name }) => name)).toEqual(["FRA1-c01", "fra1-c02", "fra1-c03", "par1-c01", "par1-c02"]);
  expect(rows[0]).toMatchObject({
    kind: "host",
    service: { slug: "compute", name: "Compute" },
    region: { code: "fra1", name: "Frankfurt" },
    model: "Example Boards MBD-X11",
    isDedicated: false,
    tenant: null,
  });
  expect(rows[1]).toMatchObject({ isDedicated: true, tenant: { slug: "north", name: "north" }, model: null });
});

test("search finds the beginning of a name or of a serial, without wildcards", async () => {
  expect(await names({ search: "FRA1-C0" })).toEqual(["FRA1-c01", "fra1-c02", "fra1-c03"]);
  expect(await names({ search: " fra1" })).toEqual(["FRA1-c01", "fra1-c02", "fra1-c03", "par1-c01"]);
  expect(await names({ search: "sn-2" })).toEqual(["fra1-c02"]);
  for (const nothing of ["%", "_ra1", "c01", "fra1%", "\u{10ffff}"])
    expect(await names({ search: nothing })).toEqual([]);
  expect(await names({ search: "  " })).toHaveLength(5);
});

test("search finds the beginning of a model, with its supplier or without, and no part that a BOM names", async () => {
  for (const search of ["mbd-x1", "Example Boards MBD", "example boards "])
    expect(await names({ search }), search).toEqual(["FRA1-c01"]);
  expect(await names({ search: "Example Bo" })).toEqual([]);
  expect(await names({ search: "openssl" })).toEqual([]);
  expect(await names({ search: "mbd", regions: ["par1"] })).toEqual([]);
});

test("filters narrow, alone and together", async () => {
  expect(await names({ services: ["storage"] })).toEqual(["fra1-c03"]);
  expect(await names({ services: ["storage", "compute"], regions: ["fra1"] })).toHaveLength(3);
  expect(await names({ services: ["no-such"] })).toEqual([]);
  expect(await names({ lifecycles: ["isolated"] })).toEqual(["par1-c02"]);
  expect(await names({ kinds: ["board"], regions: ["par1"] })).toEqual([]);
  const { rows } = await db.superuser.query("select id from products where name = 'zlib'");
  expect(await names({ productId: rows[0].id })).toEqual(["FRA1-c01"]);
});

test("pages follow each other without a gap or a repeat, with and without a search", async () => {
  for (const search of [undefined, "fra1"]) {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof list>> = await list({ search, limit: 2, after });
      seen.push(...page.rows.map(({ name }) => name));
      after = page.next;
    } while (after);
    expect(seen).toEqual(await names({ search }));
  }
  await expect(list({ after: "bm9uc2Vuc2U" })).rejects.toThrow("address is not valid");
});

test("an asset is isolated, restored and decommissioned, each with its number and its person", async () => {
  const assetId = idOf("fra1-c03");
  await isolateAsset(admin.actor, { assetId });
  await expect(isolateAsset(admin.actor, { assetId })).rejects.toThrow("fra1-c03 is isolated");
  await restoreAsset(admin.actor, { assetId });
  const { inventoryRevision } = await decommissionAsset(admin.actor, { assetId });
  await expect(restoreAsset(admin.actor, { assetId })).rejects.toThrow("it cannot become in service");
  const asset = await getAsset(admin.actor, { assetId });
  expect(asset).toMatchObject({ lifecycle: "decommissioned", componentCount: 0, remediations: [] });
  expect(asset.history?.map(({ cause, by }) => `${cause} ${by}`)).toEqual([
    "decommissioned advisory_admin",
    "restored advisory_admin",
    "isolated advisory_admin",
  ]);
  const { rows } = await db.superuser.query(
    "select payload -> 'data' as data from graphile_worker._private_jobs order by id desc limit 1",
  );
  expect(rows[0].data).toEqual({ inventoryRevision });
});

test("an auditor reads and changes nothing; an unknown asset is not there", async () => {
  const assetId = idOf("par1-c01");
  expect((await getAsset(auditor.actor, { assetId })).name).toBe("par1-c01");
  await expect(isolateAsset(auditor.actor, { assetId })).rejects.toThrow("Your role");
  const missing = { assetId: "00000000-0000-4000-8000-000000000000" };
  await expect(getAsset(admin.actor, missing)).rejects.toThrow("does not exist");
  await expect(isolateAsset(admin.actor, missing)).rejects.toThrow("does not exist");
});

test("components are listed by name, a page at a time", async () => {
  const assetId = idOf("FRA1-c01");
  const first = await listComponents(admin.actor, { assetId, limit: 2 });
  expect(first.rows.map(({ name }) => name)).toEqual(["curl", "MBD-X11"]);
  const second = await listComponents(admin.actor, { assetId, limit: 2, after: first.next });
  expect(second).toMatchObject({ rows: [{ name: "openssl", inBom: true }, { name: "zlib" }], next: null });
  expect((await listComponents(admin.actor, { assetId, search: "boards", limit: 9 })).rows).toMatchObject([
    { name: "MBD-X11", inList: true },
  ]);
});

test("the summary counts what is in use and what has a bill of materials", async () => {
  expect(await summariseAssets(admin.actor)).toEqual({
    isolated: 1,
    decommissioned: 1,
    inUse: 4,
    withBom: 0,
    isEstimate: false,
  });
});

test("a large inventory is estimated from a sample, within what the person sees", async () => {
  const large = await testDatabase();
  const { serviceId, region } = await addService(large, "compute");
  await large.superuser.query(
    `insert into assets (name, kind, service_id, region, bom_at) select 'host-' || n, 'host', $1, $2,
     case when n % 4 > 0 then now() end from generate_series(1, 60000) n`,
    [serviceId, region],
  );
  await large.superuser.query("update assets set lifecycle = 'isolated' where name in ('host-1', 'host-2')");
  await large.superuser.query("analyze assets");
  const { actor } = await addStaff(large, "expert");
  const { inUse, withBom, ...rest } = await summariseAssets(actor);
  expect(rest).toEqual({ isolated: 2, decommissioned: 0, isEstimate: true });
  expect(Math.abs(inUse - 60_000)).toBeLessThan(12_000);
  expect(Math.abs(withBom / inUse - 0.75)).toBeLessThan(0.05);
  await large.drop();
});

test("services and regions are defined, renamed and listed", async () => {
  expect(await listRegions(auditor.actor)).toEqual([
    { code: "fra1", name: "Frankfurt" },
    { code: "par1", name: "Paris" },
  ]);
  await defineService(admin.actor, {
    slug: "storage",
    name: "Object storage",
    description: { en: "Buckets." },
    regions: ["par1"],
  });
  const [, storage] = await listServices(auditor.actor);
  expect(storage).toMatchObject({ name: "Object storage", regions: [{ code: "fra1" }, { code: "par1" }] });
  const unknown = defineService(admin.actor, { slug: "x-y", name: "X", regions: ["fra1", "mars"] });
  await expect(unknown).rejects.toMatchObject({ name: "Invalid", issues: [{ path: "regions.1" }] });
});

test("of dedicated assets a person sees those of its tenants, and counts no others", async () => {
  const [manager, stranger] = [await addStaff(db, "account_manager", [north]), await addStaff(db, "account_manager")];
  const seen = async (person: Person) => (await list({}, person)).rows.map(({ name }) => name);
  const all = (await list()).rows.map(({ name }) => name);
  const assetId = idOf("fra1-c02");

  expect(await seen(manager)).toEqual(all);
  expect(await seen(stranger)).toEqual(all.filter((name) => name !== "fra1-c02"));
  expect((await getAsset(manager.actor, { assetId })).tenant).toMatchObject({ slug: "north" });
  await expect(getAsset(stranger.actor, { assetId })).rejects.toThrow("does not exist");
  const total = (some: Awaited<ReturnType<typeof summariseAssets>>) => some.inUse + some.decommissioned;
  expect(total(await summariseAssets(stranger.actor))).toBe(total(await summariseAssets(admin.actor)) - 1);
  expect((await list({ search: "SN-200" }, stranger)).rows).toEqual([]);
});

test("who does not see every tenant finds no history, and what is inside stays with the asset when it changes hands", async () => {
  const stranger = await addStaff(db, "account_manager");
  const assetId = idOf("FRA1-c01");
  const inside = async () => (await listComponents(stranger.actor, { assetId, limit: 10 })).rows.length;
  const given = (tenantId: string | null, subscriptionId: string | null) =>
    db.superuser.query("update assets set dedicated_tenant_id = $2, dedicated_subscription_id = $3 where id = $1", [
      assetId,
      tenantId,
      subscriptionId,
    ]);
  expect((await getAsset(stranger.actor, { assetId })).history).toBeNull();
  expect(await inside()).toBeGreaterThan(0);
  const { rows } = await db.superuser.query("select id from subscriptions where tenant_id = $1", [north.id]);
  await given(north.id, rows[0].id);
  expect(await inside()).toBe(0);
  await given(null, null);
  expect(await inside()).toBeGreaterThan(0);
});
