import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testDatabase, type TestDatabase } from "@candor/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadScenario } from "./index.ts";
import type { Place } from "./open-house.ts";

const minute = 60_000;

async function placeIn({ urls }: TestDatabase): Promise<Place> {
  return {
    ownerUrl: urls.candor_owner,
    portalUrl: urls.candor_portal,
    adminUrl: urls.candor_admin,
    workerUrl: urls.candor_worker,
    authUrl: urls.candor_auth,
    storage: { STORAGE_DIR: await mkdtemp(join(tmpdir(), "candor-scenario-")) },
  };
}

describe("the demo", () => {
  let db: TestDatabase;
  let place: Place;
  const rows = async (sql: string) => (await db.superuser.query(sql)).rows;

  beforeAll(async () => {
    db = await testDatabase();
    place = await placeIn(db);
    const since = Date.now();
    await loadScenario("demo", place);
    console.log(`demo scenario loaded in ${((Date.now() - since) / 1000).toFixed(1)} s`);
  }, 5 * minute);
  afterAll(async () => {
    await db.drop();
    await rm(place.storage.STORAGE_DIR ?? "", { recursive: true });
  });

  it("leaves every tenant where its inventory puts it", async () => {
    const found = await rows(`select t.slug, json_object_agg(a.tracking_id, e.status) as stands
      from exposures e join tenants t on t.id = e.tenant_id join advisories a on a.id = e.advisory_id group by t.slug`);
    const stands = Object.fromEntries(found.map(({ slug, stands: own }) => [slug, own]));
    const row = (motherboards: string, log4shell: string, openssl: string, xz: string, megarac: string) => ({
      "OST-2018-0004": motherboards,
      "OST-2021-0011": log4shell,
      "OST-2022-0006": openssl,
      "OST-2024-0003": xz,
      "OST-2025-0002": megarac,
    });
    expect(stands).toEqual({
      "northwind-bank": row("under_investigation", "fixed", "not_affected", "not_affected", "affected"),
      "lumen-health": row("not_affected", "not_affected", "fixed", "not_affected", "not_affected"),
      "atlas-logistics": row("not_affected", "fixed", "affected", "not_affected", "fixed"),
      "orbit-media": row("unknown", "not_affected", "unknown", "not_affected", "unknown"),
      "civic-agency": row("under_investigation", "fixed", "not_affected", "not_affected", "not_affected"),
      "solo-labs": row("not_affected", "not_affected", "fixed", "fixed", "not_affected"),
    });
  });

  it("told those concerned that they were affected before it told them that it is fixed", async () => {
    const told = await rows(`select t.slug, a.tracking_id, array_agg(h.status order by h.computed_at) as stood
      from exposure_history h join tenants t on t.id = h.tenant_id join advisories a on a.id = h.advisory_id
      join exposures e on e.tenant_id = h.tenant_id and e.advisory_id = h.advisory_id where e.status = 'fixed' group by 1, 2`);
    expect(told.length).toBe(7);
    for (const { stood } of told) expect([stood[0], stood.at(-1)]).toEqual(["affected", "fixed"]);
  });

  it("has the inventory of a provider, one service of it incomplete", async () => {
    const [assets] = await rows("select count(*)::int as n, count(bom_at)::int as covered from assets");
    expect(assets.n).toBeGreaterThan(380);
    expect(assets.n).toBeLessThan(420);
    const open = await rows(
      "select distinct s.slug, a.region from assets a join services s on s.id = a.service_id where bom_at is null",
    );
    expect(open).toEqual([{ slug: "object-storage", region: "par1" }]);
    expect(await rows("select kind, count(*)::int as n from imports where state <> 'done' group by 1")).toEqual([
      { kind: "assets_csv", n: 1 },
    ]);
  });

  it("says everything in both languages, in the time of the event", async () => {
    const said = await rows("select title, summary, body, note, number, published_at, closing from advisory_revisions");
    expect(said.length).toBeGreaterThanOrEqual(17);
    for (const { title, summary, body, note, number } of said) {
      for (const text of [title, summary, body]) expect(text.fr).toMatch(/\S/);
      if (number > 1) expect(note.fr).toMatch(/\S/);
    }
    expect(Math.min(...said.map(({ published_at }) => published_at.getUTCFullYear()))).toBe(2018);
    expect(Math.max(...said.map(({ published_at }) => published_at.getTime()))).toBeLessThan(Date.now());
  });

  it("rests what was said on an inventory of its time, and audits it then", async () => {
    const later = await rows(`select h.computed_at, r.at from exposure_history h
      join inventory_revisions r on r.number = h.inventory_revision where r.at > h.computed_at`);
    expect(later).toEqual([]);
    const future = await rows(`select h.computed_at, step from exposure_history h, jsonb_array_elements(h.trace) step
      where (step ->> 'inventoryAt')::timestamptz > h.computed_at`);
    expect(future).toEqual([]);
    const oldest = await rows(`select a.tracking_id, min(r.at)::text like '2018-09-28%' as rests
      from exposure_history h join inventory_revisions r on r.number = h.inventory_revision
      join advisories a on a.id = h.advisory_id where a.tracking_id = 'OST-2018-0004' group by 1`);
    expect(oldest).toEqual([{ tracking_id: "OST-2018-0004", rests: true }]);
    const audited = await rows(`select v.number from advisory_revisions v where not exists (
      select from audit_events e where e.verb in ('advisory:publish', 'advisory:close')
        and e.subject ->> 'advisory' = v.advisory_id::text and e.at between v.published_at - interval '1 second'
        and v.published_at + interval '1 second')`);
    expect(audited).toEqual([]);
  });

  it("knows no version before it was published", async () => {
    const seen = await rows(`select p.name, p.version, min(h.computed_at)::date::text as first
      from exposure_history h, jsonb_array_elements(h.trace) step
      join products p on p.name = step ->> 'product' and p.version = step ->> 'version'
      where p.name in ('log4j-core', 'MegaRAC SPx', 'openssl') group by 1, 2`);
    const first = Object.fromEntries(seen.map((row) => [`${row.name} ${row.version}`, row.first]));
    expect(first).toMatchObject({
      "log4j-core 2.14.1": "2021-12-10",
      "log4j-core 2.17.1": "2021-12-29",
      "openssl 3.0.5": "2022-11-01",
      "MegaRAC SPx 12.4": "2025-03-19",
    });
  });

  it("promises its next updates for days to come", async () => {
    const late =
      await rows(`select a.tracking_id from advisories a join statements s on s.advisory_id = a.id and s.revision = a.revision
      where a.state = 'published' and s.next_update_due < now()`);
    expect(late).toEqual([]);
  });

  it("lists who else handles data, with one change that customers may still object to", async () => {
    const [found] =
      await rows(`select (select count(*)::int from sub_processors where announced_at is not null) as shown,
      (select count(*)::int from sub_processor_notices where object_by > current_date) as open,
      (select count(*)::int from faqs where published_at is not null and question ? 'fr' and answer ? 'fr') as answered`);
    expect(found).toEqual({ shown: 5, open: 1, answered: 6 });
  });

  it("has been read by some and acknowledged by fewer", async () => {
    const [found] = await rows(`select (select count(distinct tenant_id)::int from advisory_reads) as reading,
      (select count(*)::int from acknowledgements) as acknowledged`);
    expect(found).toEqual({ reading: 5, acknowledged: 3 });
  });

  it("leaves nothing running: no job, no mail in the outbox, no session", async () => {
    expect(await rows("select task_identifier from graphile_worker.jobs")).toEqual([]);
    expect(await rows("select template from emails where state <> 'failed'")).toEqual([]);
    expect(await rows("select leaf from disclosures where kind = 'mail_accepted'")).toEqual([]);
    expect(
      await rows(
        "select id from staff_sessions where revoked_at is null union all select id from member_sessions where revoked_at is null",
      ),
    ).toEqual([]);
  });

  it("is not loaded over data", async () => {
    await expect(loadScenario("demo", place)).rejects.toThrow("This database holds data");
  });
});

describe("the small scenarios", () => {
  it.each([
    ["empty", { staff: 0, tenants: 0, services: 0, settings: 0, audited: 0 }],
    ["provider", { staff: 7, tenants: 0, services: 4, settings: 1 }],
    ["three-tenants", { staff: 7, tenants: 3, services: 4, settings: 1 }],
  ])(
    "%s loads",
    async (name, expected) => {
      const db = await testDatabase();
      const place = await placeIn(db);
      await loadScenario(name, place);
      const { rows } = await db.superuser.query(`select (select count(*)::int from staff) as staff,
        (select count(*)::int from tenants) as tenants, (select count(*)::int from services) as services,
        (select count(*)::int from provider_settings) as settings, (select count(*)::int from audit_events) as audited`);
      expect(rows[0]).toMatchObject(expected);
      await db.drop();
      await rm(place.storage.STORAGE_DIR ?? "", { recursive: true });
    },
    minute,
  );

  it("refuses a name that no scenario has", async () => {
    await expect(loadScenario("dmo", {} as Place)).rejects.toThrow(
      "Choose one of: empty, provider, three-tenants, demo.",
    );
  });
});
