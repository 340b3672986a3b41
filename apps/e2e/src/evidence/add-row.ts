import type { Pool } from "pg";

export function addRow(db: Pool, table: string, row: Record<string, unknown>) {
  const columns = Object.keys(row);
  const values = columns.map((_, n) => `$${n + 1}`).join(", ");
  return db.query(`insert into ${table} (${columns.join(", ")}) values (${values})`, Object.values(row));
}
