import {
  addAsset,
  addService,
  addStaff,
  addSubscription as addSubscriptionRow,
  addTenant,
  type Person,
  type TestDatabase,
  testDatabase,
} from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defineRegion, defineService } from "../services/index.ts";
import { addSubscription, endSubscription, listSubscriptions } from "./index.ts";

let db: TestDatabase;
let admin: Person;
let north: { id: string; slug: string };
let serviceId: string;

beforeAll(async () => {
  db = await testDatabase();
  admin = await addStaff(db, "advisory_admin");
  north = await addTenant(db, "north");
  await defineRegion(admin.actor, { code: "fra1", name: "Frankfurt" });
  await defineRegion(admin.actor, { code: "par1", name: "Paris" });
  serviceId = (await defineService(admin.actor, { slug: "compute", name: "Compute", regions: ["fra1"] })).id;
});
afterAll(() => db.drop());

const add = (over: object = {}, person = admin) =>
  addSubscription(person.actor, { tenantId: north.id, serviceId, region: "fra1", kind: "shared", ...over });
const list = (person = admin) => listSubscriptions(person.actor, { tenantId: north.id });

test("a subscription is added once, ends, and begins again as the same one", async () => {
  const { id } = await add();
  await expect(add()).rejects.toThrow("already");
  expect(await list()).toMatchObject([
    { id, service: { slug: "compute" }, region: { code: "fra1" }, endedAt: null, dedicatedAssets: 0 },
  ]);
  const end = { tenantId: north.id, subscriptionId: id };
  await endSubscription(admin.actor, end);
  await expect(endSubscription(admin.actor, end)).rejects.toThrow("ended already");
  expect((await list())[0]?.endedAt).toBeInstanceOf(Date);
  expect(await add()).toEqual({ id });
  expect(await list()).toMatchObject([{ id, endedAt: null }]);
});

test("each change is a revision of the inventory that concerns this tenant alone", async () => {
  const { rows } = await db.superuser.query(
    `select r.cause, j.payload ->> 'tenant' as tenant from inventory_revisions r
     join graphile_worker._private_jobs j on (j.payload -> 'data' ->> 'inventoryRevision')::int = r.number order by r.number`,
  );
  expect(rows.map(({ cause }) => cause)).toEqual(["subscription_added", "subscription_ended", "subscription_added"]);
  expect(new Set(rows.map(({ tenant }) => tenant))).toEqual(new Set([north.id]));
});

test("what is not sold in a region cannot be subscribed to", async () => {
  await expect(add({ region: "par1" })).rejects.toMatchObject({ name: "Invalid", issues: [{ path: "region" }] });
});

test("a tenant that the person does not see is not there", async () => {
  const stranger = await addStaff(db, "account_manager");
  await expect(list(stranger)).rejects.toThrow("does not exist");
  const manager = await addStaff(db, "account_manager", [north]);
  expect(await list(manager)).toHaveLength(1);
  await expect(add({ kind: "dedicated" }, manager)).rejects.toThrow("Your role");
  const missing = { tenantId: north.id, subscriptionId: serviceId };
  await expect(endSubscription(admin.actor, missing)).rejects.toThrow("does not exist");
});

test("a dedicated subscription says how many assets it has", async () => {
  const metal = await addService(db, "metal", ["gra1"]);
  const dedicated = await addSubscriptionRow(db, north, metal, "dedicated");
  await addAsset(db, { ...metal, dedicated });
  const found = (await list()).filter(({ service }) => service.slug === "metal");
  expect(found).toMatchObject([{ region: { name: "GRA1" }, kind: "dedicated", dedicatedAssets: 1 }]);
});
