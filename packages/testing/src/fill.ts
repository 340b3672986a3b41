import { createHash, randomBytes, randomUUID } from "node:crypto";
import { leafOf } from "@candor/ledger";
import type { Pool } from "pg";

type Column = { name: string; type: string; generated: boolean };
type ForeignKey = { columns: string[]; table: string; referenced: string[] };
type Audience = "everybody" | "customers" | "tenant" | "told" | "staff";
type Table = { name: string; audience: Audience; columns: Column[]; foreignKeys: ForeignKey[] };
type Row = Record<string, unknown>;
/** table → tenant id → the row that was put there for that tenant. */
export type Filled = Map<string, Map<string, Row>>;

const digest = (text: string) => createHash("sha256").update(text).digest("hex");
/** Tokens that only this tenant's rows hold; finding one anywhere else is a leak. */
export const canaryOf = (tenantId: string) => `canary${digest(tenantId).slice(0, 16)}`;
export const numberOf = (tenantId: string) =>
  700_000_000 + (Number.parseInt(digest(tenantId).slice(0, 7), 16) % 99_999_999);
/** In what the provider shows to this tenant only (an advisory, say). */
const toldCanaryOf = (tenantId: string) => `told${digest(tenantId).slice(0, 16)}`;
/** In what the provider shows to every customer and to no visitor. */
export const customersCanary = "customersonly2d8e16b0";
/** In what the provider shows to no customer. */
const staffCanary = "staffonly7f3a9c51";

/** What somebody outside the tenant must never read, at the portal and at the admin app. */
export const secretsOf = (tenantId: string, from: "portal" | "admin"): string[] => [
  canaryOf(tenantId),
  String(numberOf(tenantId)),
  tenantId,
  ...(from === "portal" ? [toldCanaryOf(tenantId), staffCanary] : []),
];

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

/** Tables of the provider whose rows are the same for all who may see them, whoever they are. */
const sameForAll: Record<string, Audience> = {
  certifications: "customers",
  certification_scopes: "customers",
  certification_surveillances: "customers",
  control_mappings: "customers",
  controls: "customers",
  faqs: "everybody",
  sub_processor_notices: "everybody",
  sub_processors: "everybody",
};

async function readTables(superuser: Pool): Promise<Table[]> {
  const { rows } = await superuser.query<Table>(`
    select c.relname as name,
      case when exists (select from pg_policies p where p.tablename = c.relname and p.qual = 'true' and 'candor_portal' = any (p.roles)) then 'everybody'
        when c.relname = 'tenants' or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('tenant_id', 'held_for'))
          or exists (select from pg_policies p where p.tablename = c.relname and 'candor_admin' = any (p.roles) and p.qual ~ 'sees_all') then 'tenant'
        when exists (select from pg_policies p where p.tablename = c.relname and 'candor_portal' = any (p.roles)) then 'told' else 'staff' end as audience,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
          'generated', a.attidentity <> '' or a.attgenerated <> '') order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      coalesce((select json_agg(json_build_object('table', r.relname,
          'columns', (select json_agg(attname order by o) from unnest(k.conkey) with ordinality u(n, o) join pg_attribute on attrelid = k.conrelid and attnum = n),
          'referenced', (select json_agg(attname order by o) from unnest(k.confkey) with ordinality u(n, o) join pg_attribute on attrelid = k.confrelid and attnum = n)))
        from pg_constraint k join pg_class r on r.oid = k.confrelid where k.conrelid = c.oid and k.contype = 'f'), '[]') as "foreignKeys"
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`);
  return rows.map((table) => ({ ...table, audience: sameForAll[table.name] ?? table.audience }));
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
    // Nothing comes before the first row of a table.
    if (key.table === table.name) for (const column of key.columns) row[column] = null;
    else key.columns.forEach((column, n) => (row[column] = target ? target[key.referenced[n] ?? ""] : row[column]));
  }
  Object.assign(row, checked[table.name]?.(tenantId, filled.get(table.name)?.size === 0));
  const names = Object.keys(row);
  const { rows } = await superuser.query(
    `insert into "${table.name}" (${names.map((name) => `"${name}"`).join(", ")})
     values (${names.map((_, n) => `$${n + 1}`).join(", ")}) on conflict do nothing returning *`,
    Object.values(row),
  );
  return rows[0] ?? null;
}

function valueFor(table: Table, { name, type }: Column, tenantId: string): unknown {
  if (name.endsWith("tenant_id") || (table.name === "tenants" && name === "id")) return tenantId;
  // A row that ended is not seen by anybody; the canaries must be in rows that are alive.
  if (/^(deactivated|suspended|revoked|ended|consumed|closed|withdrawn|refused)_at$/.test(name)) return null;
  if (name === "expires_at") return new Date(Date.now() + 3_600_000);
  if (name in words) return words[name];
  const text = `${tokenFor(table.audience, tenantId)} ${table.name}.${name}`;
  if (type === "uuid") return randomUUID();
  if (type === "text") return /slug|_id$|code/.test(name) ? text.replaceAll(/[ ._]/g, "-") : text;
  if (type === "text[]") return [text];
  if (type.endsWith("[]")) return [];
  if (name === "trace") return JSON.stringify([{ kind: "match", service: text, region: text, assetCount: 1 }]);
  if (type === "jsonb") return JSON.stringify({ en: text, fr: text });
  if (type === "bytea") return randomBytes(32);
  if (type === "boolean") return true;
  if (type.startsWith("timestamp")) return new Date();
  if (type === "date") return new Date().toISOString().slice(0, 10);
  return /_count$|^rows_|^size$/.test(name) && table.audience === "tenant" ? numberOf(tenantId) : 1;
}

const tokenFor = (audience: Audience, tenantId: string) =>
  ({
    everybody: `public-${tenantId.slice(0, 4)}`,
    customers: `${customersCanary}-${tenantId.slice(0, 4)}`,
    tenant: canaryOf(tenantId),
    told: toldCanaryOf(tenantId),
    staff: `${staffCanary}-${tenantId.slice(0, 4)}`,
  })[audience];

/** Columns that hold one word of a closed list: the product reads them, so they must be words that it knows. */
const words: Record<string, unknown> = {
  actor_kind: "member",
  app: "portal",
  basis: ["inspection"],
  confidence: "high",
  identifier_kind: "name",
  languages: JSON.stringify(["en", "fr"]),
  lifecycle: "in_service",
  locale: "en",
  references: "[]",
  result: "match",
  role: "member",
  severity: "high",
  status: "affected",
  statements: "[]",
  template: "advisory",
  time_zone: "UTC",
  tlp: "red",
  verb: "member:invite",
};

/** Columns that a CHECK or the gate itself ties to a meaning. */
const checked: Record<string, (tenantId: string, isFirst: boolean) => Row> = {
  disclosures(tenantId) {
    const subject = { note: canaryOf(tenantId) };
    const at = new Date().toISOString();
    const { leaf, hash } = leafOf({
      kind: "acknowledged",
      tenant: tenantId,
      advisory: "CAN-1",
      revision: 1,
      subject,
      at,
    });
    return { kind: "acknowledged", leaf, hash, at };
  },
  acceptances: () => ({ kind: "click" }),
  access_requests: () => ({ decision: null, decided_at: null, into_tenant_id: null }),
  access_rules: () => ({ classification: "customer" }),
  accesses: () => ({ kind: "read" }),
  acknowledgements: () => ({ revision: 1 }),
  advisories: () => ({ state: "published", revision: 1 }),
  advisory_drafts: () => ({ cves: [] }),
  advisory_revisions: () => ({ cves: [], number: 1 }),
  // With its own words, accepted, and a grant of its own restricted document: each tenant opens one that no other sees.
  agreement_overrides: () => ({ mode: "own" }),
  agreements: (tenantId) => ({ number: numberOf(tenantId) }),
  assets: () => ({ kind: "host" }),
  certifications: () => ({ audience: "customer" }),
  control_mappings: () => ({ relation: "equal" }),
  controls: () => ({ status: "implemented" }),
  document_versions: () => ({ languages: ["en"], approved_by: null, refused_by: null }),
  documents: () => ({ kind: "report", classification: "restricted", is_listed: false }),
  emails: () => ({ state: "accepted" }),
  exposure_history: () => ({ reason: "match" }),
  exposure_reasons: () => ({ kind: "match" }),
  exposures: () => ({ reason: "match", state: "published", severity_rank: 3, status_rank: 4 }),
  // One that is told to everybody, one that is not yet.
  faqs: (_, isFirst) => (isFirst ? {} : { published_at: null }),
  sub_processors: (_, isFirst) => (isFirst ? {} : { announced_at: null }),
  grants: () => ({ classification: null, service_id: null, starts_at: new Date(0) }),
  imports: () => ({ kind: "assets_csv", state: "done", changes: null }),
  inventory_revisions: () => ({ changes: "{}" }),
  library_citations: () => ({ certification_id: null, control_id: null, statement_id: null }),
  library_entries: () => ({ number: 1, value: "yes", audience: "customer" }),
  product_identifiers: () => ({ kind: "purl" }),
  products: () => ({ kind: "library" }),
  remediations: () => ({ kind: "patch" }),
  staff: () => ({ role: "expert" }),
  sub_processor_notices: () => ({ change: "addition" }),
  subscriptions: () => ({ kind: "shared" }),
  tenants: () => ({ kind: "customer" }),
  uploads: () => ({ languages: ["en"], state: "receiving" }),
};
