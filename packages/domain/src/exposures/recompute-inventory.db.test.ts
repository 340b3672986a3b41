import type { DraftCriterion, DraftStatement, Touched } from "@candor/db/schema";
import { matchProduct } from "@candor/standards/criteria";
import { type Status, STATUSES } from "@candor/standards/vex";
import {
  addAsset,
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
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { actingAs } from "../acting-as.ts";
import { draftAdvisory, publishAdvisory } from "../advisories/index.ts";
import { recomputeInventory } from "./recompute-inventory.ts";
import { recomputeRevision } from "./recompute-revision.ts";

let db: TestDatabase;
let admin: Person;
beforeAll(async () => {
  db = await testDatabase();
  admin = await addStaff(db, "advisory_admin");
});
afterAll(() => db.drop());

let notices: string[] = [];
const work = () =>
  runJobs(db, {
    "exposure.recompute": recomputeRevision,
    "exposure.recomputeInventory": recomputeInventory,
    "advisory.notify": async (_actor, { revisionId }: { revisionId: string }) => void notices.push(revisionId),
  });

const change = (touched: Touched | null) =>
  actingAs(admin.actor, "asset:change_lifecycle", async (tx) => {
    const { rows } = await db.superuser.query(
      "insert into inventory_revisions (cause, touched) values ('import', $1) returning number",
      [touched && JSON.stringify(touched)],
    );
    await tx.audit({ inventory: 0 });
    await tx.enqueue("exposure.recomputeInventory", { inventoryRevision: Number(rows[0].number) });
  });

const publish = async (statements: DraftStatement[]) => {
  const draft = await draftAdvisory(admin.actor, { content: someContent({ statements }) });
  await publishAdvisory(admin.actor, { advisoryId: draft.id, version: draft.version });
  return draft.id;
};

const query = async (text: string, values: unknown[] = []) => (await db.superuser.query(text, values)).rows;

/** Each tenant, each asset it rests on, each thing inside: held against each criterion, the worst kept. */
async function oracle(advisoryId: string, said: DraftStatement[]): Promise<Map<string, Status>> {
  const products = await query(`select p.id, s.name as vendor, p.name, nullif(p.version, '') as version,
    coalesce((select json_agg(json_build_object('kind', kind, 'value', value)) from product_identifiers where product_id = p.id), '[]') as identifiers
    from products p join suppliers s on s.id = p.supplier_id`);
  const assets = await query(
    `select a.*, r.done_at, (select array_agg(product_id) from components where asset_id = a.id) as products
    from assets a left join remediations r on r.asset_id = a.id and r.advisory_id = $1`,
    [advisoryId],
  );
  const subscriptions = await query("select * from subscriptions where ended_at is null");
  const tenants = await query("select id from tenants");
  const general = said.find(({ criteria }) => criteria.length === 0)?.status;

  // oxlint-disable-next-line no-explicit-any -- a row as the driver hands it over
  const statusOf = (asset: Record<string, any>): Status | null => {
    const inside = products.filter(({ id }) => asset["products"]?.includes(id));
    const claims = said.flatMap(({ criteria, status }): Status[] => {
      const perProduct = inside.map((product) =>
        criteria.map((one: DraftCriterion) => matchProduct(product as never, one).result),
      );
      return perProduct.flatMap((results) =>
        results.includes("match") ? [status] : results.includes("cannot_decide") ? ["unknown"] : [],
      );
    });
    const worst = STATUSES.find((status) => claims.includes(status));
    const [isOut, isDone, isGone] = [
      asset["lifecycle"] !== "in_service",
      asset["done_at"] !== null,
      asset["lifecycle"] === "decommissioned",
    ];
    if (isGone && !worst && !isDone) return null;
    const base = worst ?? general ?? (asset["bom_at"] ? "not_affected" : "unknown");
    const cleared = base === "not_affected" && (worst ?? general) === "not_affected";
    return (isDone || (isOut && worst)) && !cleared ? "fixed" : base;
  };
  return new Map(
    tenants.map(({ id }) => {
      const own = subscriptions.filter(({ tenant_id }) => tenant_id === id);
      const statuses = assets
        .filter((asset) =>
          own.some((s) =>
            s.kind === "shared"
              ? asset["dedicated_tenant_id"] === null &&
                asset["service_id"] === s.service_id &&
                asset["region"] === s.region
              : asset["dedicated_subscription_id"] === s.id,
          ),
        )
        .flatMap((asset) => statusOf(asset) ?? []);
      return [id, STATUSES.find((status) => statuses.includes(status)) ?? general ?? "unknown"];
    }),
  );
}

const computed = async (advisoryId: string) =>
  new Map(
    (await query("select tenant_id, status from exposures where advisory_id = $1", [advisoryId])).map((row) => [
      row.tenant_id,
      row.status,
    ]),
  );

const everything = async () => ({
  exposures:
    await query(`select tenant_id, advisory_id, status, confidence, reason, statement_n, asset_count, covered_count, affected_count,
    remediated_count, undecided_count, last_planned_for, inventory_at from exposures order by 1, 2`),
  reasons: await query("select * from exposure_reasons order by 1, 2, 3"),
});

test("after any change, what is computed anew is what computing everything gives, and what looking at each asset gives", async () => {
  const random = fc.sample(fc.nat(), { numRuns: 20_000, seed: 7 }).values();
  const pick = <T>(some: readonly T[]): T => some[Number(random.next().value) % some.length] as T;
  const chance = (percent: number) => Number(random.next().value) % 100 < percent;

  const versions = ["3.0.1", "3.0.2", "3.0.6", "3.0.7", "3.1.0", "", "odd one"];
  const products = await Promise.all(
    versions.flatMap((version) => [
      addProduct(db, {
        name: "openssl",
        version,
        identifiers: [
          { kind: "purl", value: `pkg:generic/openssl${version && !version.includes(" ") ? `@${version}` : ""}` },
        ],
      }),
      addProduct(db, {
        supplier: "Acme",
        name: "Board X11",
        version,
        identifiers: [{ kind: "model_number", value: `X11-${version || "S"}` }],
      }),
      addProduct(db, { name: "harmless", version }),
    ]),
  );
  const pools = [
    await addService(db, "compute"),
    await addService(db, "storage"),
    await addService(db, "mail", ["par1"]),
  ];
  const tenants = [];
  const dedicated: { id: string; tenantId: string; serviceId: string; region: string }[] = [];
  for (let n = 0; n < 12; n += 1) {
    const tenant = await addTenant(db, `t${n}`);
    tenants.push(tenant);
    for (const pool of pools) {
      if (chance(40)) await addSubscription(db, tenant, pool, "shared");
      if (chance(25)) dedicated.push(await addSubscription(db, tenant, pool, "dedicated"));
    }
  }
  const assets: string[] = [];
  const add = async () => {
    const own = chance(50) ? pick(dedicated) : undefined;
    const { serviceId, region } = own ?? pick(pools);
    const inside = [...new Set([pick(products), ...(chance(50) ? [pick(products)] : [])])];
    const { id } = await addAsset(db, {
      serviceId,
      region,
      dedicated: own,
      products: inside,
      bomAt: chance(10) ? null : undefined,
      lifecycle: chance(10) ? pick(["isolated", "decommissioned"]) : "in_service",
    });
    assets.push(id);
    return id;
  };
  for (let n = 0; n < 40; n += 1) await add();

  const purl: DraftCriterion = {
    identifierKind: "purl",
    value: "pkg:generic/openssl",
    range: "vers:openssl/>=3.0.0|<3.0.7",
  };
  const mended: DraftCriterion = { ...purl, range: "vers:openssl/>=3.0.7|<3.1.0" };
  const model: DraftCriterion = { identifierKind: "model_number", value: "X11-3*" };
  const general = aStatement({ status: "under_investigation", action: undefined, criteria: [] });
  const fixed = aStatement({ status: "fixed", action: undefined, criteria: [mended] });
  const cleared = aStatement({
    status: "not_affected",
    action: undefined,
    justification: "component_not_present",
    criteria: [model],
  });
  const cases = [
    [aStatement({ criteria: [purl] })],
    [aStatement({ criteria: [purl, model] }), fixed],
    [cleared, general],
    [fixed, cleared],
    [aStatement({ criteria: [model] }), cleared, fixed],
  ];
  const advisories: { id: string; said: DraftStatement[] }[] = [];
  for (const said of cases) advisories.push({ id: await publish(said), said });
  await work();

  const where = async (id: string) =>
    (await query("select service_id, region, dedicated_tenant_id from assets where id = $1", [id]))[0];
  const touched = (assetIds: string[], more: Partial<Touched> = {}): Touched => ({
    assetIds,
    pools: [],
    tenantIds: [],
    ...more,
  });
  const steps: (() => Promise<Touched>)[] = [
    async () => touched([await add()]),
    async () => {
      const id = pick(assets);
      await db.superuser.query("delete from components where asset_id = $1", [id]);
      await db.superuser.query(
        "insert into components (asset_id, held_for, product_id) select id, held_for, $2 from assets where id = $1",
        [id, pick(products)],
      );
      return touched([id]);
    },
    async () => {
      const id = pick(assets);
      await db.superuser.query("update assets set lifecycle = $2 where id = $1", [
        id,
        pick(["in_service", "isolated", "decommissioned"]),
      ]);
      return touched([id]);
    },
    async () => {
      const id = pick(assets);
      await db.superuser.query("update assets set bom_at = $2 where id = $1", [
        id,
        chance(30) ? null : "2026-11-05T00:00:00Z",
      ]);
      return touched([id]);
    },
    async () => {
      const [id, { service_id, region, dedicated_tenant_id }] = [assets[0] as string, await where(assets[0] as string)];
      const to = pick(pools);
      await db.superuser.query(
        "update assets set service_id = $2, region = $3, dedicated_tenant_id = null, dedicated_subscription_id = null where id = $1",
        [id, to.serviceId, to.region],
      );
      return touched([id], {
        pools: [{ serviceId: service_id, region }],
        tenantIds: dedicated_tenant_id ? [dedicated_tenant_id] : [],
      });
    },
    async () => {
      const id = pick(assets);
      await db.superuser.query(
        `insert into remediations (advisory_id, asset_id, held_for, kind, planned_for, done_at)
        select $1, id, held_for, 'patch', '2026-12-03', $3 from assets where id = $2
        on conflict (advisory_id, asset_id) do update set done_at = excluded.done_at`,
        [pick(advisories).id, id, chance(60) ? new Date() : null],
      );
      return touched([id]);
    },
    async () => {
      const [{ id, tenant_id }] = (await query(
        "select id, tenant_id from subscriptions order by md5(id::text || $1) limit 1",
        [String(random.next().value)],
      )) as [{ id: string; tenant_id: string }];
      await db.superuser.query(
        "update subscriptions set ended_at = case when ended_at is null then now() end where id = $1",
        [id],
      );
      return touched([], { tenantIds: [tenant_id] });
    },
  ];
  for (let n = 0; n < 40; n += 1) {
    await change(await pick(steps)());
    await work();
    for (const { id, said } of advisories) expect(await computed(id), `step ${n}`).toEqual(await oracle(id, said));
  }
  const incremental = await everything();
  await change(null);
  await work();
  expect(await everything()).toEqual(incremental);
}, 120_000);

test("a change that moves nobody notifies nobody; one that does says so once", async () => {
  const tenant = await addTenant(db, "quiet");
  const service = await addService(db, "quiet");
  const flawed = await addProduct(db, { name: "quietly", version: "1.0" });
  const subscription = await addSubscription(db, tenant, service, "dedicated");
  const first = await addAsset(db, { ...service, dedicated: subscription, products: [] });
  const advisoryId = await publish([aStatement({ criteria: [{ identifierKind: "name", value: "quietly" }] })]);
  await work();
  // The first change also tells this tenant of the advisories that were there before it.
  await change({ assetIds: [first.id], pools: [], tenantIds: [] });
  await work();
  const standing = async () =>
    (await query("select * from exposures where tenant_id = $1 and advisory_id = $2", [tenant.id, advisoryId]))[0];
  const history = async () =>
    (
      await query(
        "select status from exposure_history where tenant_id = $1 and advisory_id = $2 order by computed_at",
        [tenant.id, advisoryId],
      )
    ).map(({ status }) => status);
  const before = await standing();

  notices = [];
  await change({ assetIds: [first.id], pools: [], tenantIds: [] });
  await work();
  const after = await standing();
  expect(notices).toEqual([]);
  expect(after).toEqual({ ...before, computed_at: after.computed_at, inventory_revision: after.inventory_revision });
  expect(Number(after.inventory_revision)).toBeGreaterThan(Number(before.inventory_revision));
  expect(await history()).toEqual(["not_affected"]);

  await db.superuser.query(
    "insert into components (asset_id, held_for, product_id) select id, held_for, $2 from assets where id = $1",
    [first.id, flawed],
  );
  await change({ assetIds: [first.id], pools: [], tenantIds: [] });
  await work();
  expect(await standing()).toMatchObject({ status: "affected", affected_count: 1 });
  expect(await history()).toEqual(["not_affected", "affected"]);
  expect(notices).toHaveLength(1);
});

test("what the last word was stays, once an advisory is closed", async () => {
  const tenant = await addTenant(db, "closed");
  const service = await addService(db, "closed");
  const flawed = await addProduct(db, { name: "closedly", version: "1.0" });
  const asset = await addAsset(db, { ...service, dedicated: await addSubscription(db, tenant, service, "dedicated") });
  const advisoryId = await publish([aStatement({ criteria: [{ identifierKind: "name", value: "closedly" }] })]);
  await work();
  await db.superuser.query("update advisories set state = 'closed' where id = $1", [advisoryId]);
  await db.superuser.query(
    "insert into components (asset_id, held_for, product_id) select id, held_for, $2 from assets where id = $1",
    [asset.id, flawed],
  );
  await change(null);
  await work();
  const [row] = await query("select status from exposures where tenant_id = $1 and advisory_id = $2", [
    tenant.id,
    advisoryId,
  ]);
  expect(row).toMatchObject({ status: "not_affected" });
});
