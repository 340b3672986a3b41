import { addMember, addStaff, addTenant, type TestDatabase, testDatabase, visitor } from "@candor/testing";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { InviteMember } from "./inputs.ts";
import { changeMemberRole, countMembers, deactivateMember, inviteMember, listMembers } from "./index.ts";

let db: TestDatabase;
const tenants = {} as Record<"north" | "south", { id: string; slug: string }>;
beforeAll(async () => {
  db = await testDatabase();
  for (const slug of ["north", "south"] as const) tenants[slug] = await addTenant(db, slug);
});
afterAll(() => db.drop());

const admin = (slug: keyof typeof tenants = "north") => addMember(db, tenants[slug], "tenant_admin");
const ada = (change: object = {}) =>
  InviteMember.parse({ email: "ada@new.example", name: "Ada", role: "member", ...change });
const fresh = () => ({ email: `${randomUUID().slice(0, 8)}@new.example` });
const one = async (sql: string, values: unknown[]) => (await db.superuser.query(sql, values)).rows[0];

test("an administrator invites into the own tenant; a mail without a secret follows", async () => {
  const inviter = await admin();
  const { id } = await inviteMember(inviter.actor, ada({ email: " Ada@New.example " }));
  const member = await one("select * from members where id = $1", [id]);
  expect(member).toMatchObject({
    tenant_id: tenants.north.id,
    email: "ada@new.example",
    role: "member",
    invited_by: inviter.id,
  });
  const mail = await one("select * from emails where recipient = 'ada@new.example'", []);
  expect(mail).toMatchObject({ tenant_id: tenants.north.id, template: "invitation", state: "queued", locale: "en" });
  expect(mail.params).toEqual({ app: "portal", invitedBy: "tenant_admin of north", organisation: "north" });
  const job = await one(
    "select payload from graphile_worker._private_jobs where payload -> 'data' ->> 'emailId' = $1",
    [mail.id],
  );
  expect(job.payload.tenant).toBe(tenants.north.id);
  const event = await one("select * from audit_events where verb = 'member:invite'", []);
  expect(event).toMatchObject({
    tenant_id: tenants.north.id,
    actor_id: inviter.id,
    subject: { member: id },
    detail: { role: "member" },
  });
});

test("an active member is not invited twice; one who left comes back as the same member", async () => {
  const inviter = await admin();
  const guest = ada(fresh());
  const { id } = await inviteMember(inviter.actor, guest);
  await expect(inviteMember(inviter.actor, guest)).rejects.toThrow("is a member of north already");
  await deactivateMember(inviter.actor, { memberId: id });
  expect(await inviteMember(inviter.actor, { ...guest, role: "viewer" })).toEqual({ id });
  expect(await one("select role, deactivated_at from members where id = $1", [id])).toEqual({
    role: "viewer",
    deactivated_at: null,
  });
});

test("the same address may belong to two tenants", async () => {
  const guest = ada(fresh());
  const [there, here] = [
    await inviteMember((await admin("south")).actor, guest),
    await inviteMember((await admin()).actor, guest),
  ];
  expect(there.id).not.toBe(here.id);
});

test("staff invite into a tenant that they name and see; a foreign tenant is not there", async () => {
  const manager = await addStaff(db, "account_manager", [tenants.north]);
  const guest = ada(fresh());
  const { id } = await inviteMember(manager.actor, { ...guest, tenantId: tenants.north.id });
  expect((await one("select tenant_id from members where id = $1", [id])).tenant_id).toBe(tenants.north.id);
  for (const tenantId of [tenants.south.id, randomUUID()]) {
    await expect(inviteMember(manager.actor, { ...guest, tenantId })).rejects.toThrow("does not exist");
    await expect(inviteMember((await admin()).actor, { ...guest, tenantId })).rejects.toThrow("does not exist");
  }
  await expect(inviteMember(manager.actor, guest)).rejects.toThrow("Say which tenant");
});

test("only administrators and staff invite", async () => {
  const guest = ada(fresh());
  for (const person of [await addMember(db, tenants.north, "member"), await addMember(db, tenants.north, "viewer")]) {
    await expect(inviteMember(person.actor, guest)).rejects.toThrow("Your role");
  }
  for (const role of ["expert", "auditor"] as const) {
    const person = await addStaff(db, role);
    await expect(inviteMember(person.actor, { ...guest, tenantId: tenants.north.id })).rejects.toThrow("Your role");
  }
  await expect(inviteMember(visitor(db), guest)).rejects.toThrow("Your role");
});

test("two hundred invitations in an hour are enough", async () => {
  const busy = await addTenant(db, "busy");
  const inviter = await addMember(db, busy, "tenant_admin");
  await db.superuser.query(
    "insert into members (tenant_id, email, name, role) select $1, n || '@busy.example', 'x', 'viewer' from generate_series(1, 199) n",
    [busy.id],
  );
  await expect(inviteMember(inviter.actor, ada())).rejects.toThrow("Too many invitations");
});

test("a changed role ends the sessions and leaves both roles in the audit", async () => {
  const [boss, other] = [await admin(), await addMember(db, tenants.north, "viewer")];
  await changeMemberRole(boss.actor, { memberId: other.id, role: "member" });
  await expect(listMembers(other.actor, { limit: 10 })).rejects.toThrow("session has ended");
  const event = await one(
    "select detail from audit_events where verb = 'member:change_role' and subject ->> 'member' = $1",
    [other.id],
  );
  expect(event.detail).toMatchObject({ from: "viewer", to: "member" });
  await expect(changeMemberRole(boss.actor, { memberId: other.id, role: "member" })).rejects.toThrow(
    "has this role already",
  );
});

test("the last administrator stays, also when two demote each other at the same moment", async () => {
  const pair = await addTenant(db, "pair");
  const [one, two] = [await addMember(db, pair, "tenant_admin"), await addMember(db, pair, "tenant_admin")];
  const results = await Promise.allSettled([
    changeMemberRole(one.actor, { memberId: two.id, role: "viewer" }),
    deactivateMember(two.actor, { memberId: one.id }),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const { rows } = await db.superuser.query(
    "select id from members where tenant_id = $1 and role = 'tenant_admin' and deactivated_at is null",
    [pair.id],
  );
  expect(rows).toHaveLength(1);
  const last = [one, two].find(({ id }) => id === rows[0].id);
  await expect(deactivateMember(last!.actor, { memberId: last!.id })).rejects.toThrow("last administrator");
  await expect(changeMemberRole(last!.actor, { memberId: last!.id, role: "member" })).rejects.toThrow(
    "last administrator",
  );
});

test("another tenant's member is not there, for members and for staff alike", async () => {
  const [boss, foreign, staff] = [await admin(), await admin("south"), await addStaff(db, "advisory_admin")];
  for (const memberId of [foreign.id, randomUUID()]) {
    await expect(deactivateMember(boss.actor, { memberId })).rejects.toThrow("does not exist");
    await expect(changeMemberRole(boss.actor, { memberId, role: "viewer" })).rejects.toThrow("does not exist");
  }
  await expect(deactivateMember(staff.actor, { memberId: foreign.id })).rejects.toThrow("Your role");
  expect((await one("select deactivated_at from members where id = $1", [foreign.id])).deactivated_at).toBeNull();
});

test("the list is the own tenant's, by name, those who left last, in pages", async () => {
  const tenant = await addTenant(db, "listed");
  const boss = await addMember(db, tenant, "tenant_admin");
  for (const name of ["Zoe", "Bob", "Eve"]) await inviteMember(boss.actor, ada({ ...fresh(), name }));
  const { rows } = await listMembers(boss.actor, { limit: 10 });
  await deactivateMember(boss.actor, { memberId: rows.find(({ name }) => name === "Bob")!.id });
  const first = await listMembers(boss.actor, { limit: 2 });
  expect(first.rows.map(({ name }) => name)).toEqual(["Eve", "Zoe"]);
  const rest = await listMembers(boss.actor, { limit: 2, after: first.next });
  expect(rest.rows.map(({ name }) => name)).toEqual(["tenant_admin of listed", "Bob"]);
  expect(rest.next).toBeNull();
  expect(await countMembers(boss.actor, {})).toEqual({ active: 3, admins: 1, waiting: 3 });
  await expect(listMembers(boss.actor, { limit: 2, after: "nonsense" })).rejects.toThrow("not valid");
  const manager = await addStaff(db, "account_manager", [tenant]);
  expect((await listMembers(manager.actor, { tenantId: tenant.id, limit: 10 })).rows).toHaveLength(4);
  await expect(listMembers(manager.actor, { tenantId: tenants.north.id, limit: 10 })).rejects.toThrow("does not exist");
});
