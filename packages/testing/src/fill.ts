import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Pool } from "pg";

type Column = { name: string; type: string; generated: boolean };
type ForeignKey = { columns: string[]; table: string; referenced: string[] };
type Table = { name: string; isPublic: boolean; columns: Column[]; foreignKeys: ForeignKey[] };
type Row = Record<string, unknown>;
/** table → tenant id → the row that was put there for that tenant. */
export type Filled = Map<string, Map<string, Row>>;

/** A token that only this tenant's rows hold; finding it anywhere else is a leak. */
export const canaryOf = (tenantId: string) =>
  `canary${createHash("sha256").update(tenantId).digest("hex").slice(0, 16)}`;

/**
 * Puts one row for every tenant into every table, whatever tables there are: text columns carry the tenant's canary,
 * foreign keys point at the row of the same tenant. A new table is filled without a change here.
 */
export async function fillEveryTable(superuser: Pool, tenantIds: string[]): Promise<Filled> {
  const filled: Filled = new Map();
  for (const table of inOrder(await readTables(superuser))) {
    filled.set(table.name, new Map());
    for (const tenantId of tenantIds) {
      const row = await insertRow(superuser, table, tenantId, filled);
      if (row) filled.get(table.name)?.set(tenantId, row);
    }
  }
  return filled;
}

async function readTables(superuser: Pool): Promise<Table[]> {
  const { rows } = await superuser.query(`
    select c.relname as name,
      exists (select from pg_policies p where p.tablename = c.relname and p.qual = 'true' and 'candor_portal' = any (p.roles)) as "isPublic",
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
          'generated', a.attidentity <> '' or a.attgenerated <> '') order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      coalesce((select json_agg(json_build_object('table', r.relname,
          'columns', (select json_agg(attname order by o) from unnest(k.conkey) with ordinality u(n, o) join pg_attribute on attrelid = k.conrelid and attnum = n),
          'referenced', (select json_agg(attname order by o) from unnest(k.confkey) with ordinality u(n, o) join pg_attribute on attrelid = k.confrelid and attnum = n)))
        from pg_constraint k join pg_class r on r.oid = k.confrelid where k.conrelid = c.oid and k.contype = 'f'), '[]') as "foreignKeys"
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`);
  return rows;
}

/** Referenced tables first. */
function inOrder(tables: Table[]): Table[] {
  const done: Table[] = [];
  const isDone = (name: string) => done.some((table) => table.name === name);
  while (done.length < tables.length) {
    const next = tables.find(
      (table) => !isDone(table.name) && table.foreignKeys.every((key) => key.table === table.name || isDone(key.table)),
    );
    if (!next) throw new Error("foreign keys form a circle");
    done.push(next);
  }
  return done;
}

async function insertRow(superuser: Pool, table: Table, tenantId: string, filled: Filled): Promise<Row | null> {
  const row: Row = {};
  for (const column of table.columns) if (!column.generated) row[column.name] = valueFor(table, column, tenantId);
  for (const key of table.foreignKeys) {
    const target = filled.get(key.table)?.get(tenantId);
    key.columns.forEach((column, n) => (row[column] = target ? target[key.referenced[n] ?? ""] : row[column]));
  }
  Object.assign(row, checked[table.name]?.(tenantId));
  const names = Object.keys(row);
  const { rows } = await superuser.query(
    `insert into "${table.name}" (${names.map((name) => `"${name}"`).join(", ")})
     values (${names.map((_, n) => `$${n + 1}`).join(", ")}) on conflict do nothing returning *`,
    Object.values(row),
  );
  return rows[0] ?? null;
}

function valueFor(table: Table, { name, type }: Column, tenantId: string): unknown {
  if (name === "tenant_id" || (table.name === "tenants" && name === "id")) return tenantId;
  // A row that ended is not seen by anybody; the canaries must be in rows that are alive.
  if (/^(deactivated|suspended|revoked|ended|consumed)_at$/.test(name)) return null;
  if (name === "expires_at") return new Date(Date.now() + 3_600_000);
  // What everybody may read is nobody's secret.
  const canary = table.isPublic
    ? `public ${tenantId.slice(0, 4)} ${name}`
    : `${canaryOf(tenantId)} ${table.name}.${name}`;
  if (type === "uuid") return randomUUID();
  if (type === "text") return canary;
  if (type === "text[]") return [canary];
  if (type.endsWith("[]")) return [];
  if (type === "jsonb") return JSON.stringify({ en: canary, fr: canary });
  if (type === "bytea") return randomBytes(32);
  if (type === "boolean") return true;
  if (type.startsWith("timestamp")) return new Date();
  return 1;
}

/** Columns that a CHECK or the gate itself ties to a meaning. */
const checked: Record<string, (tenantId: string) => Row> = {
  disclosures(tenantId) {
    const leaf = JSON.stringify({ subject: canaryOf(tenantId) });
    return {
      leaf,
      hash: createHash("sha256")
        .update(Buffer.concat([Buffer.from([0]), Buffer.from(leaf)]))
        .digest(),
    };
  },
  advisories: () => ({ state: "published", tlp: "red" }),
  advisory_revisions: () => ({ tlp: "red" }),
};
