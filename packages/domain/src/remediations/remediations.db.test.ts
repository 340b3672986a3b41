import { randomUUID } from "node:crypto";
import { addStaff, type Person, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { getAsset } from "../assets/index.ts";
import { defineRegion, defineService } from "../services/index.ts";
import { completeRemediations, listRemediations, planRemediations } from "./index.ts";
import type { AssetSelection } from "./inputs.ts";

let db: TestDatabase;
let admin: Person;
let serviceId: string;
let productId: string;
let advisory: { advisoryId: string; revisionId: string };
let assets: Record<string, string>;

beforeAll(async () => {
  db = await testDatabase();
  admin = await addStaff(db, "advisory_admin");
  await defineRegion(admin.actor, { code: "fra1", name: "Frankfurt" });
  await defineRegion(admin.actor, { code: "par1", name: "Paris" });
  serviceId = (await defineService(admin.actor, { slug: "compute", name: "Compute", regions: ["fra1", "par1"] })).id;
});
afterAll(() => db.drop());

beforeEach(async () => {
  const { superuser } = db;
  await superuser.query("truncate remediations, components, assets cascade");
  const { rows } = await superuser.query(
    `insert into assets (name, kind, service_id, region, lifecycle) values ('a1', 'host', $1, 'fra1', 'in_service'),
     ('a2', 'host', $1, 'par1', 'in_service'), ('a3', 'host', $1, 'fra1', 'in_service'), ('gone', 'host', $1, 'fra1', 'decommissioned')
     returning name, id`,
    [serviceId],
  );
  assets = Object.fromEntries(rows.map(({ name, id }) => [name, id]));
  const made = await superuser.query(
    `with s as (insert into suppliers (name) values ($1) returning id)
     insert into products (supplier_id, name) select id, 'xz' from s returning id`,
    [randomUUID()],
  );
  productId = made.rows[0].id;
  await superuser.query(
    "insert into components (asset_id, held_for, product_id) select id, held_for, $1 from assets where name <> 'a3'",
    [productId],
  );
  advisory = await publish(1);
});

async function publish(revision: number) {
  const content = `'{"en":"x"}'::jsonb, '{"en":"x"}'::jsonb, '{"en":"x"}'::jsonb, 'high', 'clear', now()`;
  const { rows } = await db.superuser.query(
    `insert into advisories (tracking_id, state, revision, severity, tlp, created_by)
     values ($1, 'published', $2, 'high', 'clear', $3) returning id`,
    [`CAN-${randomUUID().slice(0, 8)}`, revision, admin.id],
  );
  if (revision === 0) return { advisoryId: rows[0].id as string, revisionId: "" };
  const { rows: said } = await db.superuser.query(
    `insert into advisory_revisions (advisory_id, number, title, summary, body, severity, tlp, as_of, note, published_by)
     values ($1, $2, ${content}, '{"en":""}', $3) returning id`,
    [rows[0].id, revision, admin.id],
  );
  return { advisoryId: rows[0].id as string, revisionId: said[0].id as string };
}

const plan = (selection: AssetSelection, over: object = {}) =>
  planRemediations(admin.actor, {
    advisoryId: advisory.advisoryId,
    assets: selection,
    kind: "patch",
    plannedFor: "2030-12-03T10:00:00Z",
    ...over,
  });
const complete = (selection: AssetSelection) =>
  completeRemediations(admin.actor, { advisoryId: advisory.advisoryId, assets: selection });
const list = async (state?: "planned" | "done") =>
  (await listRemediations(admin.actor, { advisoryId: advisory.advisoryId, state, limit: 50 })).rows.map(
    ({ asset, kind }) => `${asset} ${kind}`,
  );
const lastJob = async () =>
  (
    await db.superuser.query(
      "select payload -> 'data' as data from graphile_worker._private_jobs order by id desc limit 1",
    )
  ).rows[0].data;

test("what is planned for all assets with a product reaches those in use, and the exposures are computed again", async () => {
  expect(await plan({ productId })).toEqual({ added: 2, changed: 0 });
  expect(await list("planned")).toEqual(["a1 patch", "a2 patch"]);
  expect(await lastJob()).toEqual({ revisionId: advisory.revisionId });
});

test("a plan is replaced; what is done stays done", async () => {
  await plan({ assetIds: [assets["a1"] ?? ""] });
  await complete({ assetIds: [assets["a1"] ?? ""] });
  expect(await plan({ productId }, { kind: "isolate" })).toEqual({ added: 1, changed: 0 });
  expect(await plan({ productId, serviceId, region: "par1" }, { kind: "mitigate" })).toEqual({ added: 0, changed: 1 });
  expect(await list()).toEqual(["a1 patch", "a2 mitigate"]);
  expect(await list("done")).toEqual(["a1 patch"]);
});

test("isolating and decommissioning take the asset out of service; patching does not", async () => {
  await plan({ assetIds: [assets["a1"] ?? ""] }, { kind: "isolate" });
  await plan({ assetIds: [assets["a2"] ?? ""] });
  expect(await complete({ serviceId })).toEqual({ done: 2 });
  expect((await getAsset(admin.actor, { assetId: assets["a1"] ?? "" })).lifecycle).toBe("isolated");
  const patched = await getAsset(admin.actor, { assetId: assets["a2"] ?? "" });
  expect(patched.lifecycle).toBe("in_service");
  expect(patched.remediations).toMatchObject([{ kind: "patch", doneAt: expect.any(Date) }]);
  const { rows } = await db.superuser.query(
    "select cause, touched from inventory_revisions order by number desc limit 1",
  );
  expect(rows[0]).toEqual({ cause: "remediated", touched: { assetIds: [assets["a1"]], pools: [], tenantIds: [] } });
});

test("nothing to plan, nothing to complete, nothing published: refused", async () => {
  await expect(plan({ assetIds: [assets["gone"] ?? ""] })).rejects.toThrow("No asset fits");
  await expect(complete({ productId })).rejects.toThrow("Nothing is planned");
  advisory = await publish(0);
  await expect(plan({ productId })).rejects.toThrow("Publish the advisory first");
  advisory = { advisoryId: productId, revisionId: "" };
  await expect(plan({ productId })).rejects.toThrow("does not exist");
});

test("only advisory admins and operators plan", async () => {
  const manager = await addStaff(db, "account_manager");
  const attempt = planRemediations(manager.actor, {
    advisoryId: advisory.advisoryId,
    assets: { productId },
    kind: "patch",
  });
  await expect(attempt).rejects.toThrow("Your role");
});
