import {
  addAsset,
  addProduct,
  addService,
  addStaff,
  addTenant,
  type TestDatabase,
  testDatabase,
} from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { draftAdvisory } from "../advisories/index.ts";
import { FindAnything } from "./inputs.ts";
import { findAnything } from "./index.ts";

let db: TestDatabase;
let north: { id: string; slug: string };

beforeAll(async () => {
  db = await testDatabase();
  north = await addTenant(db, "north");
  await addTenant(db, "north-by-west");
  const pool = await addService(db, "compute");
  for (const n of [1, 2, 3, 4, 5, 6]) await addAsset(db, { ...pool, name: `north-host-${n}` });
  await addAsset(db, { ...pool, name: "par1-host", serial: "NORTH-0042" });
  for (const version of ["1", "2"]) await addProduct(db, { name: "Northbridge", version });
  const { actor } = await addStaff(db, "advisory_admin");
  await draftAdvisory(actor, { trackingId: "ADV-1", content: { title: { en: "Northbridge flaw", fr: "Faille" } } });
});
afterAll(() => db.drop());

const find = async (role: Parameters<typeof addStaff>[1], words: string, own: { id: string; slug: string }[] = []) =>
  findAnything((await addStaff(db, role, own)).actor, FindAnything.parse({ words }));

test("a few of each kind, by the beginning of a name or by words of a title", async () => {
  const found = await find("advisory_admin", "NORTH");
  expect(found.advisories).toMatchObject([{ trackingId: "ADV-1" }]);
  expect(found.tenants.map(({ slug }) => slug)).toEqual(["north", "north-by-west"]);
  expect(found.assets).toHaveLength(5);
  expect(found.products.map(({ version }) => version)).toEqual(["1", "2"]);
  expect((await find("advisory_admin", "north-00")).assets).toMatchObject([{ name: "par1-host" }]);
  expect((await find("advisory_admin", "faille")).advisories).toHaveLength(1);
});

test("each person finds what they may see, and no more", async () => {
  expect((await find("expert", "north")).tenants).toEqual([]);
  expect((await find("account_manager", "north")).tenants).toEqual([]);
  expect((await find("account_manager", "north", [north])).tenants).toEqual([
    { slug: "north", name: expect.any(String) },
  ]);
});

test("one letter is not asked for, and signs of a pattern are only signs", async () => {
  expect(FindAnything.safeParse({ words: " n " }).success).toBe(false);
  expect((await find("advisory_admin", "%%")).tenants).toEqual([]);
});
