import type { TestDatabase } from "@candor/testing";
import pg from "pg";

/** One way into the database: a login role and the call that opens its context. */
export type Entrance = { name: string; url: string; open: string; values: unknown[] };
export type Pair = { mine: string; theirs: string };
type Row = Record<string, unknown>;

/**
 * What one entrance can see of and do to the two tenants' rows of one table: how many of each it reads, and how every
 * kind of write ends (rows changed, or the error's code). Nothing is kept. Two probes differ when a rule differs.
 */
export async function probe(db: TestDatabase, entrance: Entrance, table: string, pair: Pair): Promise<string> {
  const rows = await rowsOf(db, table);
  const client = new pg.Client({ connectionString: entrance.url });
  await client.connect();
  try {
    const outcomes: string[] = [];
    const attempt = async (label: string, sql: string, values: unknown[] = []) => {
      await client.query("begin");
      await client.query(entrance.open, entrance.values);
      outcomes.push(`${label} ${await outcomeOf(client, sql, values)}`);
      await client.query("rollback");
    };
    const column = rows.columns.at(-1) ?? "";
    await attempt("select", `select count(*)::int as n from "${table}"`);
    for (const [whose, tenant] of [
      ["mine", pair.mine],
      ["theirs", pair.theirs],
    ] as const) {
      const row = rows.of.get(tenant);
      if (!row) continue;
      const names = Object.keys(row).filter((name) => !rows.generated.has(name));
      const list = names.map((name) => `"${name}"`).join(", ");
      await attempt(
        `insert ${whose}`,
        `insert into "${table}" (${list}) select ${list} from jsonb_populate_record(null::"${table}", $1)`,
        [row],
      );
      if (names.includes("actor_id")) {
        // What somebody did themselves, without a tenant: the one insert that depends on who is asking.
        await attempt(
          "insert of one's own",
          `insert into "${table}" (${list}) select ${list} from jsonb_populate_record(
          null::"${table}", $1 || jsonb_build_object('id', gen_random_uuid(), 'tenant_id', null, 'actor_id', candor.person_id(),
          'actor_kind', (candor.context())[1]))`,
          [row],
        );
      }
      if (names.includes("member_id")) {
        await attempt(
          "insert as oneself",
          `insert into "${table}" (${list}) select ${list} from jsonb_populate_record(null::"${table}",
          $1 || jsonb_build_object('id', gen_random_uuid(), 'tenant_id', candor.tenant_id(), 'member_id', candor.person_id()))`,
          [row],
        );
      }
      await attempt(
        `update ${whose}`,
        `update "${table}" set "${column}" = "${column}" where ${rows.key}`,
        rows.keyOf(row),
      );
      await attempt(`delete ${whose}`, `delete from "${table}" where ${rows.key}`, rows.keyOf(row));
      for (const owner of rows.owners) {
        await attempt(
          `give ${whose} ${owner}`,
          `update "${table}" set "${owner}" = $${rows.keySize + 1} where ${rows.key}`,
          [...rows.keyOf(row), whose === "mine" ? pair.theirs : pair.mine],
        );
      }
    }
    return outcomes.join("; ");
  } finally {
    await client.end();
  }
}

async function outcomeOf(client: pg.Client, sql: string, values: unknown[]) {
  try {
    const { rows, rowCount } = await client.query(sql, values);
    return rows[0]?.n ?? rowCount;
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

/** The rows behind the policies, each tenant's by the id that its canary row was made with. */
async function rowsOf({ superuser }: TestDatabase, table: string) {
  const { rows: keys } = await superuser.query(
    `select a.attname::text as name from pg_index x join pg_attribute a on a.attrelid = x.indrelid and a.attnum = any (x.indkey)
     where x.indisprimary and x.indrelid = $1::regclass order by array_position(x.indkey::int2[], a.attnum)`,
    [`"${table}"`],
  );
  const { rows: columns } = await superuser.query(
    `select column_name::text as name, is_generated = 'ALWAYS' or identity_generation = 'ALWAYS' as generated
     from information_schema.columns where table_schema = 'public' and table_name = $1 order by ordinal_position`,
    [table],
  );
  const ofProvider = table !== "tenants" && columns.every(({ name }) => !/^(tenant_id|held_for)$/.test(name));
  const found = await superuser.query(`select to_jsonb(t.*) as row from "${table}" t`);
  const key = keys.map(({ name }) => name as string);
  const of = new Map<string, Row>();
  const { rows: tenants } = await superuser.query("select id::text from tenants");
  for (const { id } of tenants) {
    // The provider's own rows belong to nobody; any one of them serves for both.
    const row = found.rows.find(({ row: one }) => belongsTo(one, table, id)) ?? (ofProvider ? found.rows[0] : null);
    if (row) of.set(id, row.row);
  }
  return {
    of,
    columns: columns.filter(({ generated }) => !generated).map(({ name }) => name as string),
    generated: new Set(columns.filter(({ generated }) => generated).map(({ name }) => name as string)),
    owners: columns
      .map(({ name }) => name as string)
      .filter((name) => /^(tenant_id|held_for|staff_id|member_id)$/.test(name)),
    key: key.map((name, n) => `"${name}"::text = $${n + 1}::text`).join(" and "),
    keySize: key.length,
    keyOf: (row: Row) => key.map((name) => row[name]),
  };
}

const belongsTo = (row: Row, table: string, tenantId: string) =>
  (row.tenant_id ?? row.held_for) === tenantId || (table === "tenants" && row.id === tenantId);
