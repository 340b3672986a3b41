import { addStaff, addTenant, type Person, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defineRegion, defineService } from "../services/index.ts";
import { addSubscription, endSubscription } from "../subscriptions/index.ts";
import { getProduct, listProducts, summariseProducts } from "./index.ts";
import { ListProducts } from "./inputs.ts";

let db: TestDatabase;
let admin: Person;
let tenants: Record<"north" | "south" | "west", { id: string; slug: string }>;
let shared: string;

beforeAll(async () => {
  db = await testDatabase();
  admin = await addStaff(db, "advisory_admin");
  tenants = {
    north: await addTenant(db, "north"),
    south: await addTenant(db, "south"),
    west: await addTenant(db, "west"),
  };
  await defineRegion(admin.actor, { code: "fra1", name: "Frankfurt" });
  await defineRegion(admin.actor, { code: "par1", name: "Paris" });
  const { id: serviceId } = await defineService(admin.actor, {
    slug: "compute",
    name: "Compute",
    regions: ["fra1", "par1"],
  });
  const subscribe = (tenant: { id: string }, region: string, kind: "shared" | "dedicated") =>
    addSubscription(admin.actor, { tenantId: tenant.id, serviceId, region, kind });
  shared = (await subscribe(tenants.north, "fra1", "shared")).id;
  const own = await subscribe(tenants.south, "fra1", "dedicated");
  await subscribe(tenants.west, "par1", "shared");
  await db.superuser.query(
    `insert into assets (name, kind, service_id, region, lifecycle, dedicated_tenant_id, dedicated_subscription_id) values
     ('f1', 'host', $1, 'fra1', 'in_service', null, null), ('f2', 'host', $1, 'fra1', 'in_service', $2, $3),
     ('p1', 'host', $1, 'par1', 'isolated', null, null)`,
    [serviceId, tenants.south.id, own.id],
  );
  await db.superuser.query(`
    insert into suppliers (name) values ('The OpenSSL Project'), ('Example Boards');
    insert into products (supplier_id, name, version, kind) select id, 'openssl', v, 'library' from suppliers, unnest('{3.0.6,3.0.7}'::text[]) v where name like 'The%';
    insert into products (supplier_id, name, version, kind) select id, 'MBD-X11', '', 'hardware' from suppliers where name like 'Example%';
    insert into product_identifiers select id, 'purl', 'pkg:generic/openssl@' || version from products where name = 'openssl';
    insert into product_identifiers select id, 'model_number', 'MBD-X11' from products where name = 'MBD-X11';
    insert into components (asset_id, held_for, product_id) select a.id, a.held_for, p.id from assets a, products p where p.version = '3.0.6'`);
});
afterAll(() => db.drop());

const list = async (input: object) => (await listProducts(admin.actor, ListProducts.parse(input))).rows;
const find = async (search: string) => {
  const [product] = await list({ search });
  if (!product) throw new Error(`no ${search}`);
  return product.id;
};

test("the summary counts what the inventory names; no advisory is open here", async () => {
  expect(await summariseProducts(admin.actor)).toEqual({ total: 3, named: 0 });
});

test("products are found by the words of their name, version, supplier and identifiers", async () => {
  const named = async (search: string) =>
    (await list({ search })).map(({ name, version }) => `${name} ${version}`.trim());
  expect(await named("")).toEqual(["MBD-X11", "openssl 3.0.6", "openssl 3.0.7"]);
  expect(await named("OpenSSL 3.0.6")).toEqual(["openssl 3.0.6"]);
  expect(await named("project")).toEqual(["openssl 3.0.6", "openssl 3.0.7"]);
  expect(await named("pkg:generic")).toHaveLength(2);
  expect(await named("%")).toEqual([]);
  expect(await list({ kinds: ["hardware"] })).toMatchObject([{ supplier: "Example Boards", assets: 0 }]);
  expect((await list({ search: "3.0.6" }))[0]?.assets).toBe(3);
});

test("pages of products follow each other", async () => {
  const first = await listProducts(admin.actor, ListProducts.parse({ limit: 2 }));
  const second = await listProducts(admin.actor, ListProducts.parse({ limit: 2, after: first.next }));
  expect([...first.rows, ...second.rows].map(({ version }) => version)).toEqual(["", "3.0.6", "3.0.7"]);
});

test("a product says how it is identified, where it runs and who rests on it", async () => {
  const product = await getProduct(admin.actor, { productId: await find("3.0.6") });
  expect(product).toMatchObject({
    supplier: "The OpenSSL Project",
    identifiers: [{ kind: "purl", value: "pkg:generic/openssl@3.0.6" }],
    versions: [{ version: "3.0.7", assets: 0 }],
    places: [
      { service: "Compute", regionCode: "fra1", inService: 2, isolated: 0, decommissioned: 0 },
      { service: "Compute", regionCode: "par1", inService: 0, isolated: 1, decommissioned: 0 },
    ],
    tenants: [
      { slug: "north", shared: true, dedicatedAssets: 0 },
      { slug: "south", shared: false, dedicatedAssets: 1 },
    ],
    advisories: [],
  });
});

test("on how many assets it runs: those of the pool and of the tenants that the person sees", async () => {
  const productId = await find("3.0.6");
  const counted = async (person: Person) => {
    const { rows } = await listProducts(person.actor, ListProducts.parse({ search: "3.0.6" }));
    const { places } = await getProduct(person.actor, { productId });
    return [rows[0]?.assets, places[0]?.inService];
  };
  expect(await counted(admin)).toEqual([3, 2]);
  expect(await counted(await addStaff(db, "account_manager", [tenants.south]))).toEqual([3, 2]);
  expect(await counted(await addStaff(db, "account_manager", [tenants.north]))).toEqual([2, 1]);
});

test("who rests on it: only the tenants that the person sees, and only while they subscribe", async () => {
  const productId = await find("3.0.6");
  const manager = await addStaff(db, "account_manager", [tenants.south]);
  expect((await getProduct(manager.actor, { productId })).tenants).toMatchObject([{ slug: "south" }]);
  const expert = await addStaff(db, "expert");
  expect((await getProduct(expert.actor, { productId })).tenants).toEqual([]);
  await endSubscription(admin.actor, { tenantId: tenants.north.id, subscriptionId: shared });
  expect((await getProduct(admin.actor, { productId })).tenants).toMatchObject([{ slug: "south" }]);
});

test("an unknown product is not there", async () => {
  await expect(getProduct(admin.actor, { productId: tenants.north.id })).rejects.toThrow("does not exist");
});
