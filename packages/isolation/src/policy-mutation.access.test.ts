import { catalogueProblems } from "@candor/db/setup";
import { addMember, addStaff, addTenant, fillEveryTable, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Entrance, type Pair, probe } from "./row-probe.ts";
import { lockedJob } from "./world.ts";

type Policy = {
  name: string;
  table: string;
  role: string;
  command: string;
  using: string | null;
  check: string | null;
};
type ForeignKey = {
  name: string;
  table: string;
  definition: string;
  columns: string[];
  referenced: string[];
  target: string;
};

let db: TestDatabase;
let pair: Pair;
let entrances: Record<string, Entrance[]>;

beforeAll(async () => {
  db = await testDatabase();
  const [mine, theirs] = [await addTenant(db, "mine"), await addTenant(db, "theirs")];
  pair = { mine: mine.id, theirs: theirs.id };
  await fillEveryTable(db.superuser, [mine.id, theirs.id]);
  const member = await addMember(db, mine, "tenant_admin");
  const manager = await addStaff(db, "account_manager", [mine]);
  const expert = await addStaff(db, "expert");
  const admin = await addStaff(db, "advisory_admin");
  const { candor_portal, candor_admin, candor_worker } = db.urls;
  const enter = (name: string, url: string, open: string, ...values: unknown[]): Entrance => ({
    name,
    url,
    open,
    values,
  });
  entrances = {
    candor_portal: [
      enter("member", candor_portal, "select candor.open_member($1, false)", member.token),
      enter("visitor", candor_portal, "select candor.open_visitor(false)"),
      enter("nobody", candor_portal, "select 1"),
    ],
    candor_admin: [
      enter("manager", candor_admin, "select candor.open_staff($1, false)", manager.token),
      enter("expert", candor_admin, "select candor.open_staff($1, false)", expert.token),
      enter("admin", candor_admin, "select candor.open_staff($1, false)", admin.token),
      enter("nobody", candor_admin, "select 1"),
    ],
    candor_worker: [
      enter("job of mine", candor_worker, "select candor.open_job($1, false)", await lockedJob(db, mine.id)),
      enter("job of all", candor_worker, "select candor.open_job($1, false)", await lockedJob(db, null)),
      enter("nobody", candor_worker, "select 1"),
    ],
  };
});
afterAll(() => db.drop());

const seenBy = async (role: string, table: string) =>
  Promise.all(
    (entrances[role] ?? []).map(async (entrance) => `${entrance.name}: ${await probe(db, entrance, table, pair)}`),
  );

async function policies(): Promise<Policy[]> {
  const { rows } = await db.superuser.query(`select policyname as name, tablename as table, roles[1]::text as role,
    cmd as command, qual as using, with_check as check from pg_policies where schemaname = 'public' order by 2, 1`);
  return rows;
}

test("every policy, weakened or removed, turns a test red", { timeout: 900_000 }, async () => {
  const all = await policies();
  const unnoticed: string[] = [];
  let mutations = 0;
  for (const policy of all) {
    const [on, everybody] = [`"${policy.name}" on "${policy.table}"`, "(select true)"];
    const before = await seenBy(policy.role, policy.table);
    const parts = [
      policy.using && policy.using !== "true" && "using",
      policy.check && policy.check !== "true" && "check",
    ];
    for (const part of parts.filter(Boolean)) {
      mutations += 1;
      const [word, original] = part === "using" ? ["using", policy.using] : ["with check", policy.check];
      await db.superuser.query(`alter policy ${on} ${word} (${everybody})`);
      const after = await seenBy(policy.role, policy.table);
      await db.superuser.query(`alter policy ${on} ${word} (${original})`);
      if (JSON.stringify(after) === JSON.stringify(before)) unnoticed.push(`${policy.name} without its ${word}`);
    }
    mutations += 1;
    await db.superuser.query(`drop policy ${on}`);
    const problems = await catalogueProblems(db.urls.superuser);
    const dropped = JSON.stringify(await seenBy(policy.role, policy.table)) !== JSON.stringify(before);
    await db.superuser.query(`create policy ${on} for ${policy.command} to ${policy.role}
      ${policy.using ? `using (${policy.using})` : ""} ${policy.check ? `with check (${policy.check})` : ""}`);
    if (problems.length === 0 && !dropped) unnoticed.push(`${policy.name} removed`);
  }
  console.info(`policy mutation: ${all.length} policies, ${mutations} mutations, ${unnoticed.length} unnoticed`);
  expect(unnoticed).toEqual([]);
});

test("FORCE, removed from any table, turns a gate red", async () => {
  const { rows } = await db.superuser.query("select tablename from pg_tables where schemaname = 'public'");
  for (const { tablename } of rows) {
    await db.superuser.query(`alter table "${tablename}" no force row level security`);
    expect(await catalogueProblems(db.urls.superuser), tablename).toHaveLength(1);
    await db.superuser.query(`alter table "${tablename}" force row level security`);
  }
  console.info(`policy mutation: FORCE removed from ${rows.length} tables, 0 unnoticed`);
});

test("composite foreign keys refuse another tenant's row, and it shows when one is gone", async () => {
  const { rows } = await db.superuser.query<ForeignKey>(`
    select k.conname as name, k.conrelid::regclass::text as table, pg_get_constraintdef(k.oid) as definition, r.relname as target,
      array(select attname::text from unnest(k.conkey) with ordinality u(n, o) join pg_attribute on attrelid = k.conrelid and attnum = n order by o) as columns,
      array(select attname::text from unnest(k.confkey) with ordinality u(n, o) join pg_attribute on attrelid = k.confrelid and attnum = n order by o) as referenced
    from pg_constraint k join pg_class r on r.oid = k.confrelid where k.contype = 'f' and k.connamespace = 'public'::regnamespace`);
  const composite = rows.filter(({ columns }) => columns.some(isOwner) && columns.length > 1);
  for (const key of composite) {
    expect(await pointAcross(key), key.name).toBe("23503");
    await db.superuser.query(`alter table ${key.table} drop constraint "${key.name}"`);
    expect(await pointAcross(key), `${key.name} removed`).not.toBe("23503");
    await db.superuser.query(`alter table ${key.table} add constraint "${key.name}" ${key.definition}`);
  }
  console.info(`policy mutation: ${composite.length} composite foreign keys removed, 0 unnoticed`);
});

/** A row has an owner in its tenant_id, a row about an asset in its held_for. */
const isOwner = (column: string) => column === "tenant_id" || column === "held_for";

/** Points my row at their row, its owner staying mine; answers the error's code, or "done". */
async function pointAcross({ table, target, columns, referenced }: ForeignKey) {
  const pairs = columns.map((column, n) => [column, referenced[n] ?? ""] as const);
  const [own, of] = pairs.find(([column]) => isOwner(column)) ?? ["", ""];
  const theirs = pairs
    .filter(([column]) => column !== own)
    .map(([column, to]) => `"${column}" = (select "${to}" from "${target}" where "${of}" = $2 limit 1)`);
  const client = await db.superuser.connect();
  try {
    await client.query("begin");
    await client.query(`update ${table} set ${theirs.join(", ")} where "${own}" = $1`, [pair.mine, pair.theirs]);
    return "done";
  } catch (error) {
    return (error as { code?: string }).code;
  } finally {
    await client.query("rollback");
    client.release();
  }
}
