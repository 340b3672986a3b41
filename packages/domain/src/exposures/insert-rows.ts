import { type Table, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

const chunk = 2_000;

/** Many rows as one parameter: PostgreSQL reads the columns from JSON. `conflict` follows the statement. */
export async function insertRows<T extends Table>(tx: Tx, table: T, rows: T["$inferInsert"][], conflict: SQL = sql``) {
  const columns = Object.entries(getTableColumns(table));
  for (let from = 0; from < rows.length; from += chunk) {
    const part = rows.slice(from, from + chunk) as Record<string, unknown>[];
    const given = columns.filter(([field]) => part[0]?.[field] !== undefined);
    const names = sql.join(
      given.map(([, { name }]) => sql.identifier(name)),
      sql`, `,
    );
    const json = JSON.stringify(
      part.map((row) => Object.fromEntries(given.map(([field, { name }]) => [name, row[field] ?? null]))),
    );
    await tx.db.execute(
      sql`insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, ${json}::jsonb) ${conflict}`,
    );
  }
}
