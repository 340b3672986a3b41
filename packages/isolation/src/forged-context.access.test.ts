import {
  addMember,
  addTenant,
  canaryOf,
  fillEveryTable,
  type Person,
  type TestDatabase,
  testDatabase,
} from "@candor/testing";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { forgeries, type Victim } from "./forgeries.ts";
import { fingerprint, readEverything, tableNames } from "./look.ts";

let db: TestDatabase;
let attacker: Person;
let victim: Victim;
let tables: string[];
const idOf = (row: Record<string, unknown> | undefined) => String(row?.id);

beforeAll(async () => {
  db = await testDatabase();
  const [mine, theirs] = [await addTenant(db, "mine"), await addTenant(db, "theirs")];
  attacker = await addMember(db, mine, "tenant_admin");
  const filled = await fillEveryTable(db.superuser, [mine.id, theirs.id]);
  victim = {
    tenantId: theirs.id,
    personId: idOf(filled.get("members")?.get(theirs.id)),
    staffId: idOf(filled.get("staff")?.get(theirs.id)),
  };
  tables = await tableNames(db.superuser);
});
afterAll(() => db.drop());

/** One attempt on a fresh connection inside a live request; answers all that could be read during and after it. */
async function attempt(sql: string) {
  const client = new pg.Client({ connectionString: db.urls.candor_portal });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select * from candor.open_member($1, false)", [attacker.token]);
    await client.query("savepoint before");
    let seen = "";
    try {
      seen += JSON.stringify(await client.query(sql), (key, value) => (key === "fields" ? undefined : value));
    } catch (error) {
      seen += (error as Error).message + JSON.stringify(error);
      await client.query("rollback to savepoint before").catch(() => client.query("rollback; begin"));
    }
    seen += await readEverything(client, tables);
    await client.query("commit").catch(() => undefined);
    return seen;
  } finally {
    await client.end();
  }
}

test("arbitrary SQL in a live request shows and changes nothing of another tenant", async () => {
  const canary = canaryOf(victim.tenantId);
  const before = await fingerprint(db.superuser, tables, canary);
  const attempts = forgeries(victim);
  const leaks: string[] = [];
  for (const sql of attempts) if ((await attempt(sql)).includes(canary)) leaks.push(sql);
  console.info(`forged contexts: ${attempts.length} attempts, ${leaks.length} foreign rows`);
  expect(attempts.length).toBeGreaterThanOrEqual(200);
  expect(leaks).toEqual([]);
  expect(await fingerprint(db.superuser, tables, canary)).toBe(before);
});

test("the attempts see the attacker's own rows, so they would have seen more", async () => {
  expect(await attempt("select 1")).toContain(canaryOf(attacker.tenantId ?? ""));
});

test("without the seal the same attempts do leak", async () => {
  await db.superuser.query(`create or replace function candor.seal(context text) returns text
    language sql stable set search_path = '' as $$ select '' $$`);
  const found = await attempt(forgeries(victim)[0] ?? "");
  expect(found).toContain(canaryOf(victim.tenantId));
});
