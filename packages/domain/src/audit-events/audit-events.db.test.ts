import { addMember, addStaff, addTenant, type Person, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inviteMember } from "../members/index.ts";
import { changeProfile } from "../profiles/index.ts";
import { createTenant } from "../tenants/index.ts";
import { listAuditEvents } from "./index.ts";
import { ListAuditEvents } from "./inputs.ts";

let db: TestDatabase;
let boss: Person;
let admin: Person;
const tenants = {} as Record<"north" | "south", { id: string; slug: string }>;
beforeAll(async () => {
  db = await testDatabase();
  for (const slug of ["north", "south"] as const) tenants[slug] = await addTenant(db, slug);
  boss = await addStaff(db, "advisory_admin");
  admin = await addMember(db, tenants.north, "tenant_admin");
  await createTenant(boss.actor, { name: "East", slug: "east", locale: "en", timeZone: "UTC" });
  await inviteMember(admin.actor, { email: "ada@new.example", name: "Ada", role: "viewer" });
  await inviteMember(boss.actor, { tenantId: tenants.south.id, email: "bob@new.example", name: "Bob", role: "viewer" });
  await changeProfile(boss.actor, { name: "Boss", locale: "en", timeZone: "UTC" });
});
afterAll(() => db.drop());

const list = (person: Person, filters: object = {}) => listAuditEvents(person.actor, ListAuditEvents.parse(filters));
const verbs = async (person: Person, filters: object = {}) =>
  (await list(person, filters)).rows.map(({ verb }) => verb);
const everything = ["profile:change", "member:invite", "member:invite", "tenant:create"];

test("newest first, with the names of person and tenant", async () => {
  const { rows } = await list(boss);
  expect(rows.map(({ verb }) => verb)).toEqual(everything);
  expect(rows[2]).toMatchObject({
    actorKind: "member",
    actorName: "tenant_admin of north",
    actorEmail: admin.email,
    tenant: { slug: "north" },
    detail: { email: "ada@new.example" },
  });
  expect(rows[0]).toMatchObject({ actorKind: "staff", actorName: "Boss", tenant: null });
});

test("filters by verb, noun, person, tenant and day", async () => {
  expect(await verbs(boss, { verb: "member:invite" })).toHaveLength(2);
  expect(await verbs(boss, { verb: "tenant" })).toEqual(["tenant:create"]);
  expect(await verbs(boss, { verb: "ten_nt" })).toEqual([]);
  expect(await verbs(boss, { personId: admin.id })).toEqual(["member:invite"]);
  expect(await verbs(boss, { tenantId: tenants.south.id })).toEqual(["member:invite"]);
  const today = new Date().toISOString().slice(0, 10);
  expect(await verbs(boss, { from: today, until: today })).toEqual(everything);
  expect(await verbs(boss, { until: "2020-01-01" })).toEqual([]);
  expect(ListAuditEvents.safeParse({ verb: "x' or 1=1" }).success).toBe(false);
});

test("pages meet without a gap", async () => {
  const first = await list(boss, { limit: 3 });
  const second = await list(boss, { limit: 3, after: first.next });
  expect([...first.rows, ...second.rows].map(({ verb }) => verb)).toEqual(everything);
});

test("an account manager sees the events of assigned tenants, the auditor all, customers and experts none", async () => {
  expect(await verbs(await addStaff(db, "account_manager", [tenants.south]))).toEqual(["member:invite"]);
  expect(await verbs(await addStaff(db, "auditor"))).toEqual(everything);
  await expect(list(await addStaff(db, "expert"))).rejects.toThrow("Your role");
  await expect(list(admin)).rejects.toThrow("Your role");
});

test("nobody edits or removes an event", async () => {
  for (const change of ["update audit_events set verb = 'x'", "delete from audit_events"]) {
    await expect(
      boss.actor.gate.withActor(boss.actor.credential, { readOnly: false }, (handle) => handle.execute(change)),
    ).rejects.toMatchObject({ cause: { code: "42501" } });
  }
});
