import type { ClientBase, Pool } from "pg";

/** Everything readable by this connection, as text, table by table; an error counts as its text. */
export async function readEverything(client: ClientBase, tables: string[]): Promise<string> {
  let seen = "";
  for (const table of tables) {
    await client.query("savepoint look").catch(() => undefined);
    try {
      const { rows } = await client.query(`select to_jsonb(t.*)::text as row from "${table}" t`);
      seen += rows.map(({ row }) => row).join("\n");
    } catch (error) {
      seen += columnsInstead(await readColumns(client, table), error as Error);
    }
  }
  return seen;
}

const columnsInstead = (rows: string, error: Error) => `${rows}\n${error.message}\n`;

/** Some tables are readable by column only. */
async function readColumns(client: ClientBase, table: string) {
  try {
    await client.query("rollback to savepoint look");
    const { rows } = await client.query(
      "select column_name from information_schema.columns where table_schema = 'public' and table_name = $1 and has_column_privilege(table_name::regclass, column_name, 'select')",
      [table],
    );
    if (rows.length === 0) return "";
    const list = rows.map(({ column_name }) => `"${column_name}"`).join(", ");
    return (await client.query(`select (${list})::text as row from "${table}"`)).rows.map(({ row }) => row).join("\n");
  } catch (error) {
    await client.query("rollback to savepoint look").catch(() => undefined);
    return (error as Error).message;
  }
}

export async function tableNames(superuser: Pool): Promise<string[]> {
  const { rows } = await superuser.query(
    "select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1",
  );
  return rows.map(({ name }) => name);
}

/** A fingerprint of all rows that carry the tenant's canary: changes when any of them does. */
export async function fingerprint(superuser: Pool, tables: string[], canary: string): Promise<string> {
  const parts = tables.map(
    (table) => `select '${table}' as t, md5(string_agg(r, '' order by r)) as h from (select to_jsonb(x.*)::text as r
      from "${table}" x) y where r like '%${canary}%'`,
  );
  const { rows } = await superuser.query(parts.join(" union all "));
  return JSON.stringify(rows);
}
