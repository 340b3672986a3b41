import { randomUUID } from "node:crypto";
import { addMember, addStaff, addTenant, type Person, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listMembers } from "../members/index.ts";
import { CreateTenant, ListTenantExposures } from "./inputs.ts";
import { createTenant, getTenant, listTenantExposures, listTenants, resumeTenant, suspendTenant } from "./index.ts";

let db: TestDatabase;
let boss: Person;
let manager: Person;
const tenants = {} as Record<"north" | "south", { id: string; slug: string }>;
beforeAll(async () => {
  db = await testDatabase();
  for (const slug of ["north", "south"] as const) tenants[slug] = await addTenant(db, slug);
  boss = await addStaff(db, "advisory_admin");
  manager = await addStaff(db, "account_manager", [tenants.north]);
});
afterAll(() => db.drop());

const sql = (text: string, values: unknown[] = []) => db.superuser.query(text, values);

/** An advisory with its revisions, and where each tenant stands towards it. */
async function told(
  trackingId: string,
  standing: Partial<Record<"north" | "south", string>>,
  { revision = 1, state = "published" } = {},
) {
  const advisoryId = randomUUID();
  await sql(
    `insert into advisories (id, tracking_id, state, revision, severity, tlp, created_by) values ($1, $2, $3, $4, 'high', 'amber', $5)`,
    [advisoryId, trackingId, state, revision, boss.id],
  );
  await sql(
    `insert into advisory_revisions (advisory_id, number, title, summary, body, severity, tlp, as_of, note, published_by)
     select $1, n, jsonb_build_object('en', $2::text), '{"en":""}', '{"en":""}', 'high', 'amber', now(), '{"en":""}', $3
     from generate_series(1, $4::int) n`,
    [advisoryId, `About ${trackingId}`, boss.id, revision],
  );
  for (const [slug, status] of Object.entries(standing)) {
    await sql(
      `insert into exposures (tenant_id, advisory_id, tracking_id, state, title, cves, contested, status, confidence, reason, asset_count, covered_count, affected_count, remediated_count,
         undecided_count, first_revision, revision, inventory_revision, computed_at, basis, severity, severity_rank, status_rank, changed_at)
       values ($1, $2, $5, $6, jsonb_build_object('en', $5::text), '{}', false, $3, 'high', 'match', 1, 1, 1, 0, 0, $4, $4, 1, now(), '{}', 'high', 3, 4, clock_timestamp())`,
      [tenants[slug as "north"].id, advisoryId, status, revision, trackingId, state],
    );
  }
  return advisoryId;
}
const read = (member: Person, advisoryId: string, revision: number) =>
  sql("insert into advisory_reads (tenant_id, member_id, advisory_id, revision) values ($1, $2, $3, $4)", [
    member.tenantId,
    member.id,
    advisoryId,
    revision,
  ]);
const acknowledge = (member: Person, advisoryId: string, revision: number) =>
  sql("insert into acknowledgements (tenant_id, member_id, advisory_id, revision) values ($1, $2, $3, $4)", [
    member.tenantId,
    member.id,
    advisoryId,
    revision,
  ]);

test("staff see what is unread and unacknowledged at their tenants, and only there", async () => {
  const member = await addMember(db, tenants.north, "member");
  await addMember(db, tenants.south, "member");
  const [a, b] = [
    await told("A-1", { north: "affected", south: "affected" }, { revision: 2 }),
    await told("B-1", { north: "not_affected" }),
  ];
  await told("C-1", { north: "affected" }, { state: "closed" });
  await read(member, a, 1);
  await acknowledge(member, a, 1);
  await sql("update acknowledgements set at = at - interval '1 second' where advisory_id = $1", [a]);
  await sql("update exposures set asked_at = clock_timestamp() where advisory_id = $1", [a]);
  await read(member, b, 1);

  const { rows } = await listTenants(manager.actor, { limit: 10 });
  expect(rows).toMatchObject([
    { slug: "north", members: 1, subscriptions: 0, affected: 1, unread: 1, unacknowledged: 1 },
  ]);
  await read(member, a, 2);
  await acknowledge(member, a, 2);
  expect((await listTenants(manager.actor, { limit: 10 })).rows).toMatchObject([{ unread: 0, unacknowledged: 0 }]);
  const all = (await listTenants(boss.actor, { limit: 10 })).rows;
  expect(all.map(({ slug, unread }) => [slug, unread])).toEqual([
    ["north", 0],
    ["south", 1],
  ]);
});

test("each exposure says who has opened and acknowledged its newest revision", async () => {
  const [first, second] = [await addMember(db, tenants.south, "member"), await addMember(db, tenants.south, "viewer")];
  const advisoryId = await told("D-1", { south: "under_investigation" }, { revision: 3 });
  const list = (input: object) =>
    listTenantExposures(boss.actor, ListTenantExposures.parse({ tenantId: tenants.south.id, ...input }));
  expect((await list({})).rows[0]).toMatchObject({
    trackingId: "D-1",
    title: { en: "About D-1" },
    revision: 3,
    unread: true,
    unacknowledged: true,
    readers: 0,
  });
  for (const person of [first, second]) await read(person, advisoryId, 3);
  await acknowledge(first, advisoryId, 3);
  const [row] = (await list({})).rows;
  expect(row).toMatchObject({ unread: false, unacknowledged: false, readers: 2, acknowledgedBy: "member of south" });
  expect(Date.parse(row!.acknowledgedAt!)).toBeGreaterThan(Date.now() - 60_000);
  expect((await list({ outstanding: true })).rows.map(({ trackingId }) => trackingId)).toEqual(["A-1"]);
  const page = await list({ limit: 1 });
  const rest = await list({ limit: 5, after: page.next });
  expect([...page.rows, ...rest.rows].map(({ trackingId }) => trackingId)).toEqual(["D-1", "A-1"]);
});

test("one tenant shows where it stands", async () => {
  const tenant = await getTenant(manager.actor, { slug: "north" });
  expect(tenant.exposure).toEqual({
    affected: 1,
    under_investigation: 0,
    unknown: 0,
    fixed: 0,
    not_affected: 1,
    unread: 0,
    unacknowledged: 0,
  });
});

test("a tenant of somebody else is not there", async () => {
  for (const slug of ["south", "nowhere"]) {
    await expect(getTenant(manager.actor, { slug })).rejects.toThrow("does not exist");
  }
  for (const tenantId of [tenants.south.id, randomUUID()]) {
    await expect(listTenantExposures(manager.actor, { tenantId, outstanding: false, limit: 5 })).rejects.toThrow(
      "does not exist",
    );
    await expect(suspendTenant(boss.actor, { tenantId: randomUUID() })).rejects.toThrow("does not exist");
  }
  const expert = await addStaff(db, "expert");
  await expect(listTenants(expert.actor, { limit: 5 })).rejects.toThrow("Your role");
});

test("the list is searched by name and short name and comes in pages", async () => {
  for (const name of ["Zeta 100% Foods", "Alpha Foods", "Midfield"]) {
    await createTenant(boss.actor, CreateTenant.parse({ name, slug: name.toLowerCase().replace(/[^a-z]+/g, "-") }));
  }
  const names = async (search: string) =>
    (await listTenants(boss.actor, { search, limit: 10 })).rows.map(({ name }) => name);
  expect(await names("foods")).toEqual(["Alpha Foods", "Zeta 100% Foods"]);
  expect(await names("0%")).toEqual(["Zeta 100% Foods"]);
  expect(await names("midfi")).toEqual(["Midfield"]);
  const first = await listTenants(boss.actor, { search: "foods", limit: 1 });
  const second = await listTenants(boss.actor, { search: "foods", limit: 1, after: first.next });
  expect([...first.rows, ...second.rows].map(({ name }) => name)).toEqual(["Alpha Foods", "Zeta 100% Foods"]);
  expect(second.next).toBeNull();
});

test("a short name is free, plain and used once", async () => {
  const input = CreateTenant.parse({ name: "Orbit", slug: "orbit" });
  await createTenant(boss.actor, input);
  await expect(createTenant(boss.actor, input)).rejects.toThrow("short name orbit");
  for (const slug of ["Orbit", "a", "two words", "-x", "é-é"])
    expect(CreateTenant.safeParse({ name: "x", slug }).success).toBe(false);
  await expect(createTenant(manager.actor, { ...input, slug: "other" })).rejects.toThrow("Your role");
});

test("suspending ends the sessions, resuming lets people sign in again, each once", async () => {
  const { id } = await createTenant(boss.actor, CreateTenant.parse({ name: "Paused", slug: "paused" }));
  const member = await addMember(db, { id, slug: "paused" }, "tenant_admin");
  await suspendTenant(boss.actor, { tenantId: id });
  await expect(listMembers(member.actor, { limit: 5 })).rejects.toThrow("session has ended");
  await expect(suspendTenant(boss.actor, { tenantId: id })).rejects.toThrow("suspended already");
  await resumeTenant(boss.actor, { tenantId: id });
  await expect(listMembers(member.actor, { limit: 5 })).rejects.toThrow("session has ended");
  await expect(resumeTenant(boss.actor, { tenantId: id })).rejects.toThrow("not suspended");
  await expect(suspendTenant(manager.actor, { tenantId: tenants.north.id })).rejects.toThrow("Your role");
  const { rows } = await sql("select verb from audit_events where tenant_id = $1 order by at", [id]);
  expect(rows.map(({ verb }) => verb)).toEqual(["tenant:create", "tenant:suspend", "tenant:resume"]);
});
