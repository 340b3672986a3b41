import { randomUUID } from "node:crypto";
import { addMember, addStaff, addTenant, type Person, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listTenants } from "../tenants/index.ts";
import { assignTenant, changeStaffRole, deactivateStaff, inviteStaff, listStaff, unassignTenant } from "./index.ts";

let db: TestDatabase;
let boss: Person;
let north: { id: string; slug: string };
beforeAll(async () => {
  db = await testDatabase();
  boss = await addStaff(db, "advisory_admin");
  north = await addTenant(db, "north");
});
afterAll(() => db.drop());

const ada = (email = `${randomUUID().slice(0, 8)}@provider.example`) => ({
  email,
  name: "Ada",
  role: "expert" as const,
  locale: "fr" as const,
});
const one = async (sql: string, values: unknown[]) => (await db.superuser.query(sql, values)).rows[0];
const tenantsOf = async (person: Person) =>
  (await listTenants(person.actor, { limit: 10 })).rows.map(({ slug }) => slug);

test("an invitation of staff has a mail of the provider and an event of the provider", async () => {
  const { id } = await inviteStaff(boss.actor, ada("ada@provider.example"));
  expect(await one("select role, locale from staff where id = $1", [id])).toEqual({ role: "expert", locale: "fr" });
  const mail = await one("select * from emails where recipient = 'ada@provider.example'", []);
  expect(mail).toMatchObject({
    tenant_id: null,
    template: "invitation",
    params: { app: "admin", invitedBy: "advisory_admin" },
  });
  const event = await one("select * from audit_events where verb = 'staff:invite'", []);
  expect(event).toMatchObject({ tenant_id: null, actor_id: boss.id, subject: { staff: id } });
  await expect(inviteStaff(boss.actor, ada("ada@provider.example"))).rejects.toThrow("belongs to the staff already");
});

test("a person who left comes back as the same one", async () => {
  const guest = ada();
  const { id } = await inviteStaff(boss.actor, guest);
  await deactivateStaff(boss.actor, { staffId: id });
  await expect(deactivateStaff(boss.actor, { staffId: id })).rejects.toThrow("is deactivated");
  expect(await inviteStaff(boss.actor, { ...guest, role: "auditor" })).toMatchObject({ id });
});

test("nobody else changes the staff", async () => {
  const target = await addStaff(db, "expert");
  for (const role of ["account_manager", "expert", "auditor"] as const) {
    const { actor } = await addStaff(db, role);
    await expect(inviteStaff(actor, ada())).rejects.toThrow("Your role");
    await expect(changeStaffRole(actor, { staffId: target.id, role: "advisory_admin" })).rejects.toThrow("Your role");
    await expect(deactivateStaff(actor, { staffId: target.id })).rejects.toThrow("Your role");
    await expect(assignTenant(actor, { staffId: target.id, tenantId: north.id })).rejects.toThrow("Your role");
  }
  const member = await addMember(db, north, "tenant_admin");
  await expect(inviteStaff(member.actor, ada())).rejects.toThrow("Your role");
});

test("an account manager sees a tenant from the assignment to its end", async () => {
  const manager = await addStaff(db, "account_manager");
  const pair = { staffId: manager.id, tenantId: north.id };
  expect(await tenantsOf(manager)).toEqual([]);
  await assignTenant(boss.actor, pair);
  expect(await tenantsOf(manager)).toEqual(["north"]);
  await expect(assignTenant(boss.actor, pair)).rejects.toThrow("already");
  expect((await listStaff(boss.actor, { limit: 50 })).rows.find(({ id }) => id === manager.id)?.tenants).toMatchObject([
    { slug: "north" },
  ]);
  await unassignTenant(boss.actor, pair);
  expect(await tenantsOf(manager)).toEqual([]);
  await expect(unassignTenant(boss.actor, pair)).rejects.toThrow("does not look after");
  const expert = await addStaff(db, "expert");
  await expect(assignTenant(boss.actor, { ...pair, staffId: expert.id })).rejects.toThrow("Only account managers");
  await expect(assignTenant(boss.actor, { ...pair, tenantId: randomUUID() })).rejects.toThrow("does not exist");
});

test("assignments end with the role they are for", async () => {
  const manager = await addStaff(db, "account_manager", [north]);
  await changeStaffRole(boss.actor, { staffId: manager.id, role: "expert" });
  await expect(tenantsOf(manager)).rejects.toThrow("session has ended");
  expect(await one("select count(*)::int as n from staff_assignments where staff_id = $1", [manager.id])).toEqual({
    n: 0,
  });
});

test("the last advisory administrator stays, and the operator's account is not there", async () => {
  await expect(deactivateStaff(boss.actor, { staffId: boss.id })).rejects.toThrow("last advisory administrator");
  await expect(changeStaffRole(boss.actor, { staffId: boss.id, role: "expert" })).rejects.toThrow(
    "last advisory administrator",
  );
  const operator = await addStaff(db, "operator");
  await expect(deactivateStaff(boss.actor, { staffId: operator.id })).rejects.toThrow("does not exist");
  await expect(inviteStaff(boss.actor, ada(operator.email))).rejects.toThrow("belongs to the staff already");
  expect((await listStaff(boss.actor, { limit: 50 })).rows.map(({ id }) => id)).not.toContain(operator.id);
  const second = await addStaff(db, "advisory_admin");
  await changeStaffRole(second.actor, { staffId: boss.id, role: "account_manager" });
  await expect(listStaff(boss.actor, { limit: 5 })).rejects.toThrow("session has ended");
});
