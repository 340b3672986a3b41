import { addMember, addStaff, addTenant, type TestDatabase, testDatabase, visitor } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listSessions } from "./index.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

test("one's own live sessions, this one first, the browser in words, no secret", async () => {
  const tenant = await addTenant(db, "north");
  const [member, colleague] = [await addMember(db, tenant, "member"), await addMember(db, tenant, "member")];
  const add = (memberId: string, set: string) =>
    db.superuser.query(
      `insert into member_sessions (tenant_id, member_id, token_hash, user_agent, expires_at, last_seen_at, revoked_at)
       select $1, $2, '', 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0', ${set}`,
      [tenant.id, memberId],
    );
  await add(member.id, "now() + interval '1 hour', now() + interval '1 minute', null");
  await add(member.id, "now() + interval '1 hour', now(), now()");
  await add(member.id, "now() - interval '1 minute', now(), null");
  await add(member.id, "now() + interval '1 hour', now() - interval '31 minutes', null");
  await add(colleague.id, "now() + interval '1 hour', now(), null");
  const rows = await listSessions(member.actor);
  expect(rows.map(({ current, device }) => [current, device.browser, device.system])).toEqual([
    [true, null, null],
    [false, "Firefox", "Windows"],
  ]);
  expect(Object.keys(rows[0]!).sort()).toEqual(["current", "device", "expiresAt", "id", "lastSeenAt", "startedAt"]);
});

test("staff who see everything still list their own sessions only", async () => {
  const [boss] = [await addStaff(db, "advisory_admin"), await addStaff(db, "expert")];
  expect(await listSessions(boss.actor)).toMatchObject([{ current: true }]);
  await expect(listSessions(visitor(db))).rejects.toThrow("Your role");
});
