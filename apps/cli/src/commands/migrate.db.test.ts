import { randomBytes } from "node:crypto";
import { asClient, withDatabase } from "@candor/db/setup";
import { type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { candorIn, environmentOf } from "../../fixtures/candor.ts";

const database = `candor_test_${randomBytes(6).toString("hex")}`;
let db: TestDatabase;
let env: ReturnType<typeof environmentOf> & { DATABASE_URL?: string };

beforeAll(async () => {
  db = await testDatabase();
  const elsewhere = Object.entries(db.urls).map(([role, url]) => [role, withDatabase(url, database)]);
  env = { ...environmentOf(Object.fromEntries(elsewhere), ""), DATABASE_URL: db.urls.superuser };
});
afterAll(async () => {
  await asClient(db.urls.superuser, (client) => client.query(`drop database if exists ${database} with (force)`));
  await db.drop();
});

test("an empty server becomes an installation without the demo: roles, migrate, the first person", async () => {
  const candor = candorIn(env);
  expect(await candor("migrate")).toMatchObject({ code: 1, err: expect.stringContaining("call `candor roles`") });
  expect(await candor("roles")).toEqual({ code: 0, out: database, err: "" });
  expect((await candor("doctor")).out).toMatch(
    /fail {2}migrations +\d+ migrations are missing\. Call `candor migrate`\./,
  );

  const migrated = await candor("migrate");
  expect(migrated).toMatchObject({ code: 0, err: "", out: expect.stringMatching(/^[1-9]\d*$/) });
  expect(await candor("migrate")).toEqual({ code: 0, out: "0", err: "The database had every migration." });
  expect(await candor("roles")).toMatchObject({ code: 0 });
  expect((await candor("doctor")).out).toMatch(/^ok {4}gates/m);

  const invited = ["staff", "invite", "first@provider.example", "--name", "First", "--role", "advisory_admin"];
  expect(await candor(...invited)).toMatchObject({ code: 0, err: "" });
  expect(await candor("sign-in-link", "first@provider.example", "--app", "admin")).toMatchObject({ code: 0, err: "" });
});

test("functions that answered less in an earlier version are replaced, and may be called as before", async () => {
  await asClient(withDatabase(db.urls.superuser, database), (client) =>
    client.query(`set role candor_gate; drop function candor.open_member(text, boolean);
      create function candor.open_member(token text, read_only boolean) returns table (kind text, tenant_id uuid)
      language sql volatile security definer set search_path = '' as $$ select 'member', null::uuid $$`),
  );
  expect(await candorIn(env)("migrate")).toMatchObject({ code: 0, out: "0" });
  expect((await candorIn(env)("doctor")).out).toMatch(/^ok {4}gates/m);
});

test("addresses that do not fit together are refused by name", async () => {
  const refused = async (over: object) => (await candorIn({ ...env, ...over })("roles")).err;
  expect(await refused({ DATABASE_URL: "" })).toContain("DATABASE_URL is not set.");
  expect(await refused({ CANDOR_AUTH_DATABASE_URL: undefined })).toContain("CANDOR_AUTH_DATABASE_URL is not set.");
  const other = withDatabase(env.CANDOR_AUTH_DATABASE_URL ?? "", "other");
  expect(await refused({ CANDOR_AUTH_DATABASE_URL: other })).toContain("do not name one database");
  expect(await refused({ CANDOR_AUTH_DATABASE_URL: env.CANDOR_OWNER_DATABASE_URL })).toContain(
    'names the user "candor_owner"',
  );
  const open = `postgres://candor_auth@127.0.0.1/${database}`;
  expect(await refused({ CANDOR_AUTH_DATABASE_URL: open })).toContain("holds no password");
});
