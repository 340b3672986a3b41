import { createGate, createSignIn, type Database } from "@candor/db";
import { addMember, addStaff, addTenant, type Person, type TestDatabase, testDatabase } from "@candor/testing";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";

let db: TestDatabase;
let mine: { id: string; slug: string };
let attacker: Person;
let victim: Person;

beforeAll(async () => {
  db = await testDatabase();
  const theirs = await addTenant(db, "theirs");
  mine = await addTenant(db, "mine");
  [attacker, victim] = [await addMember(db, mine, "tenant_admin"), await addMember(db, theirs, "tenant_admin")];
});
afterAll(() => db.drop());

type Run = (text: string) => Promise<Record<string, unknown>[]>;
/** Somebody with arbitrary SQL inside a live request; what the database refused is answered by its code. */
const inside = ({ actor: { gate, credential } }: Person, use: (run: Run) => Promise<unknown>, through = gate) =>
  through
    .withActor(credential, { readOnly: false }, (tx: Database) =>
      use(async (text) => (await tx.execute(sql.raw(text))).rows),
    )
    .catch((error: { cause?: { code?: string } }) => error.cause?.code);

/** A namesake of somebody at another tenant may be invited by anybody: the address alone must open nothing. */
const namesake = "ffffffff-ffff-4fff-8fff-ffffffffffff";
const invite = () =>
  db.superuser.query("insert into members (tenant_id, id, email, name, role) values ($1, $2, $3, 'x', 'viewer')", [
    mine.id,
    namesake,
    victim.email,
  ]);

test("nobody puts a namesake's row, or another address, below their own session", async () => {
  await invite();
  const swap = `update members set id = case id when '${attacker.id}' then gen_random_uuid() else '${attacker.id}' end
    where id in ('${attacker.id}', '${namesake}')`;
  expect(await inside(attacker, (run) => run(swap))).toBe("42501");
  const rename = `update members set email = 'x' || email where id = '${namesake}'`;
  expect(await inside(attacker, (run) => run(rename))).toBe("42501");

  const signIn = createSignIn({ url: db.urls.candor_auth });
  const reached = await signIn.memberships(attacker.token);
  await signIn.close();
  expect(reached.map(({ id }) => id)).toEqual([mine.id]);
});

test("whoever sees some tenants only makes nobody who sees all", async () => {
  const manager = await addStaff(db, "account_manager", [mine]);
  for (const text of [
    `update staff set role = 'advisory_admin' where id = '${manager.id}'`,
    `update staff set deactivated_at = null, role = 'advisory_admin'`,
    "insert into staff (email, name, role) values ('mine@evil.example', 'x', 'advisory_admin')",
  ]) {
    expect(await inside(manager, (run) => run(text)), text).toBe("42501");
  }
  expect(await inside(manager, (run) => run(`update staff set name = 'x' where id = '${manager.id}'`))).toEqual([]);
});

/** The statements that a connection keeps outlive the request: the next person's run under the next person's eyes. */
test("nobody puts a statement of their own in the place of one that the next request uses", async () => {
  const gate = createGate({ url: db.urls.candor_portal, app: "portal", max: 1 });
  await inside(attacker, (run) => run("select 1"), gate);
  const names = await inside(attacker, (run) => run("select name from pg_prepared_statements"), gate);
  const known = Array.isArray(names) ? names.map(({ name }) => String(name)) : ["open", "s1"];
  for (const name of known) {
    await inside(attacker, (run) => run(`deallocate "${name}"`), gate);
    const keep = `prepare "${name}" (text, boolean) as select o.* from candor.open_member($1, $2) o
      where set_config('stolen.token', $1, false) is not null`;
    await inside(attacker, (run) => run(keep), gate);
  }
  await inside(victim, (run) => run("select 1"), gate);
  const stolen = await inside(attacker, (run) => run("select current_setting('stolen.token', true) as token"), gate);
  await gate.close();
  expect(JSON.stringify(stolen)).not.toContain(victim.token);
  expect(names).toBe("42501");
});
