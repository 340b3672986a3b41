import { addMember, addStaff, addTenant, type TestDatabase, testDatabase, visitor } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changeProfile, getProfile } from "./index.ts";
import { ChangeProfile } from "./inputs.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

test("a member's profile names person, tenant, role, brand and the visit before", async () => {
  const tenant = await addTenant(db, "north");
  const member = await addMember(db, tenant, "viewer");
  const first = await getProfile(member.actor);
  expect(first).toMatchObject({
    kind: "member",
    role: "viewer",
    id: member.id,
    email: member.email,
    locale: "en",
    timeZone: "UTC",
    tenant: { id: tenant.id, slug: "north" },
    lastVisitAt: null,
    brand: { name: "Candor", accentInk: "#ffffff" },
  });
  await db.superuser.query(
    `insert into member_sessions (tenant_id, member_id, token_hash, expires_at, created_at, last_seen_at, revoked_at)
     select $1, $2, '', now(), now() - days * interval '1 day', timestamptz '2026-11-20 10:00Z' - days * interval '1 hour', now()
     from generate_series(1, 3) days`,
    [tenant.id, member.id],
  );
  expect((await getProfile(member.actor)).lastVisitAt).toEqual(new Date("2026-11-20T09:00:00Z"));
});

test("one changes one's own name, language and zone and nothing else", async () => {
  const [member, staff] = [await addMember(db, await addTenant(db, "south"), "viewer"), await addStaff(db, "expert")];
  for (const { actor } of [member, staff]) {
    await changeProfile(actor, { name: "Ada", locale: "fr", timeZone: "Europe/Paris" });
    expect(await getProfile(actor)).toMatchObject({ name: "Ada", locale: "fr", timeZone: "Europe/Paris" });
  }
  expect(ChangeProfile.safeParse({ name: "Ada", locale: "fr", timeZone: "UTC", role: "tenant_admin" }).success).toBe(
    false,
  );
  const { rows } = await db.superuser.query("select count(*)::int as n from members where name = 'Ada'");
  expect(rows[0].n).toBe(1);
});

test("the auditor changes nothing, not even a language; a visitor has no profile", async () => {
  const auditor = await addStaff(db, "auditor");
  expect(await getProfile(auditor.actor)).toMatchObject({ role: "auditor", tenant: null });
  await expect(changeProfile(auditor.actor, { name: "A", locale: "fr", timeZone: "UTC" })).rejects.toThrow("Your role");
  await expect(getProfile(visitor(db))).rejects.toThrow("Your role");
});
