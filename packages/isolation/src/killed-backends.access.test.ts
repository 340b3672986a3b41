import { drizzle } from "drizzle-orm/node-postgres";
import { sql } from "drizzle-orm";
import { addMember, addTenant, type Person, type TestDatabase, testDatabase } from "@candor/testing";
import { createGate, type Gate } from "@candor/db";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

const [workers, poolSize, kills, queries] = [20, 5, 1_000, 100_000];

let db: TestDatabase;
let gate: Gate;
let people: Person[];

beforeAll(async () => {
  db = await testDatabase();
  gate = createGate({ url: db.urls.candor_portal, app: "portal", max: poolSize });
  const tenants = await Promise.all(["a", "b", "c", "d"].map((slug) => addTenant(db, slug)));
  people = await Promise.all(tenants.map((tenant) => addMember(db, tenant, "member")));
});
afterAll(async () => {
  await gate.close();
  await db.drop();
});

const whose = sql`select tenant_id::text as tenant from members`;
type Counts = { asked: number; foreign: number; failed: number };

/** One request as one tenant: a few queries, some of them still running when the function has already failed. */
async function request(person: Person, counts: Counts) {
  await gate.withActor(person.actor.credential, { readOnly: true }, async (tx) => {
    const look = async () => {
      const { rows } = await tx.execute(whose);
      counts.asked += 1;
      if (rows.length !== 1 || rows[0]?.tenant !== person.tenantId) counts.foreign += 1;
    };
    await Promise.all([look(), look()]);
    if (counts.asked % 97 === 0) await Promise.all([tx.execute(sql`select 1 / 0`), look().then(look)]);
    await look();
    await look();
  });
}

test("backends that die under load never hand one tenant's transaction to another", { timeout: 900_000 }, async () => {
  const counts: Counts = { asked: 0, foreign: 0, failed: 0 };
  let killed = 0;
  const unhandled: unknown[] = [];
  const note = (error: unknown) => void unhandled.push(error);
  process.on("unhandledRejection", note);

  const goesOn = () => (counts.asked < queries || killed < kills) && counts.failed < 20 * kills;
  const worker = async (n: number) => {
    for (let turn = n; goesOn(); turn += 1) {
      await request(people[turn % people.length] as Person, counts).catch(() => (counts.failed += 1));
    }
  };
  const killer = async () => {
    for (; killed < kills && goesOn(); await new Promise((done) => setTimeout(done, 20))) {
      const { rowCount } = await db.superuser.query(`select pg_terminate_backend(pid) from pg_stat_activity
        where usename = 'candor_portal' and datname = current_database() and pid <> pg_backend_pid() order by random() limit 1`);
      killed += rowCount ?? 0;
    }
  };
  await Promise.all([killer(), ...Array.from({ length: workers }, (_, n) => worker(n))]);
  process.off("unhandledRejection", note);

  console.info(
    `killed backends: ${counts.asked} queries, ${killed} kills, ${counts.failed} requests failed, ${counts.foreign} foreign rows`,
  );
  expect(counts.foreign).toBe(0);
  expect(unhandled).toEqual([]);
  const afterwards: Counts = { asked: 0, foreign: 0, failed: 0 };
  await Promise.all(
    Array.from({ length: poolSize }, (_, n) => request(people[n % people.length] as Person, afterwards)),
  );
  expect(afterwards.foreign).toBe(0);
  // A read answers before its COMMIT does; the connection comes back a moment later.
  await expect.poll(() => gate.pool.totalCount - gate.pool.idleCount).toBe(0);
});

test("a gate that reuses a connection whose callback still runs is caught by the same check", async () => {
  const pool = new pg.Pool({ connectionString: db.urls.candor_portal, max: 1 });
  const [first, second] = people as [Person, Person];
  const open = async (person: Person) => {
    const client = await pool.connect();
    await client.query("begin");
    await client.query("select * from candor.open_member($1, true)", [person.token]);
    return client;
  };
  const early = await open(first);
  const handle = drizzle(early);
  await early.query("commit");
  early.release();
  const late = await open(second);
  const { rows } = await handle.execute(whose);
  await late.query("commit");
  late.release();
  await pool.end();
  expect(rows[0]?.tenant).toBe(second.tenantId);
});
