import { asClient } from "./create-roles.ts";
import {
  fixedColumns,
  functionGrants,
  grants,
  hiddenColumns,
  keyExceptions,
  openPolicies,
  seesHiddenColumns,
} from "./grants.ts";

/** A gate is a query over the catalogue that returns one row per problem; `candor doctor` and the tests run them all. */
export type CatalogueGate = { name: string; sql: string; values?: unknown[] };

const appRoles = ["candor_portal", "candor_admin", "candor_worker", "candor_auth"];
const tables = `select c.oid, c.relname::text as name, c.relrowsecurity, c.relforcerowsecurity, c.relowner, c.relacl
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;

const wantedGrants = Object.entries(grants).flatMap(([table, roles]) =>
  Object.entries(roles).flatMap(([role, verbs]) => verbs.map((verb) => `candor_${role} ${verb} ${table}`)),
);
const named = (of: Record<string, string[]>) =>
  Object.entries(of).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`));

export const catalogueGates: CatalogueGate[] = [
  {
    name: "row security is on and forced",
    sql: `select name from (${tables}) t where not relrowsecurity or not relforcerowsecurity`,
  },
  {
    name: "every table is listed in grants.ts",
    sql: `select name from (${tables}) t where name <> all ($1)`,
    values: [Object.keys(grants)],
  },
  {
    name: "grants are exactly those of grants.ts",
    sql: `with actual as (
        select distinct grantee::text || ' ' || lower(privilege_type) || ' ' || table_name as given
        from information_schema.role_table_grants
        where table_schema = 'public' and grantee <> 'candor_owner' and grantee <> current_user
        union select distinct grantee::text || ' ' || lower(privilege_type) || ' ' || table_name
        from information_schema.column_privileges
        where table_schema = 'public' and grantee like 'candor_%' and grantee <> 'candor_owner')
      select 'not wanted: ' || given as name from actual where given <> all ($1)
      union all select 'missing: ' || wanted from unnest($1::text[]) wanted where wanted not in (select given from actual)`,
    values: [wantedGrants],
  },
  {
    name: "hidden columns are readable by the worker and the gate alone",
    sql: `select grantee || ' reads ' || table_name || '.' || column_name as name from information_schema.column_privileges
      where table_schema = 'public' and privilege_type = 'SELECT' and table_name || '.' || column_name = any ($1)
        and grantee <> 'candor_owner' and grantee <> all ($2) and grantee <> current_user`,
    values: [named(hiddenColumns), seesHiddenColumns.map((role) => `candor_${role}`)],
  },
  {
    name: "keys and addresses stay as they are",
    sql: `select r.rolname || ' changes ' || t.name || '.' || a.attname as name from (${tables}) t
      join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      left join pg_index x on x.indrelid = t.oid and x.indisprimary
      join pg_roles r on r.rolname = any ($2) and has_column_privilege(r.oid, t.oid, a.attnum, 'update')
      where a.attname = 'tenant_id' or a.attnum = any (x.indkey) or t.name || '.' || a.attname = any ($1)`,
    values: [named(fixedColumns), [...appRoles, "candor_gate"]],
  },
  {
    name: "tenant_id leads every key of a tenant's table",
    sql: `select t.name || ' ' || i.relname as name from (${tables}) t
      join pg_attribute a on a.attrelid = t.oid and a.attname = 'tenant_id' and not a.attisdropped
      join pg_index x on x.indrelid = t.oid and (x.indisunique or x.indisprimary) join pg_class i on i.oid = x.indexrelid
      where x.indkey[0] <> a.attnum and t.name <> all ($1)`,
    values: [Object.keys(keyExceptions)],
  },
  {
    name: "foreign keys between tenants' tables carry tenant_id",
    sql: `select k.conname as name from pg_constraint k
      join pg_attribute f on f.attrelid = k.conrelid and f.attname = 'tenant_id' and not f.attisdropped
      join pg_attribute r on r.attrelid = k.confrelid and r.attname = 'tenant_id' and not r.attisdropped
      where k.contype = 'f' and not (f.attnum = any (k.conkey) and r.attnum = any (k.confkey))`,
  },
  {
    name: "policies that say true are named exceptions",
    sql: `select policyname as name from pg_policies where schemaname = 'public' and (qual = 'true' or with_check = 'true')
        and policyname <> all ($1) and not (roles = '{candor_gate}' and policyname = tablename || '_gate')`,
    values: [Object.keys(openPolicies)],
  },
  {
    name: "every granted role has a policy",
    sql: `select distinct g.grantee || ' ' || g.table_name as name from information_schema.role_table_grants g
      where g.table_schema = 'public' and g.grantee = any ($1) and not exists (
        select from pg_policies p where p.schemaname = 'public' and p.tablename = g.table_name and g.grantee::name = any (p.roles))`,
    values: [[...appRoles, "candor_gate"]],
  },
  {
    name: "context functions are evaluated once per query",
    sql: `select policyname as name from pg_policies, lateral (
        select regexp_replace(coalesce(qual, '') || coalesce(with_check, ''), '\\( ?SELECT candor\\.', '', 'g') as rest) r
      where schemaname = 'public' and r.rest like '%candor.%'`,
  },
  {
    name: "roles are weak",
    sql: `select rolname::text as name from pg_roles where rolname = any ($1)
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
      union all select r.rolname || ' is a member of ' || g.rolname from pg_auth_members m
        join pg_roles r on r.oid = m.member join pg_roles g on g.oid = m.roleid
        where r.rolname = any ($2)
      union all select r.rolname || ' owns ' || c.relname from pg_class c join pg_roles r on r.oid = c.relowner
        where r.rolname = any ($2)
      union all select r.rolname || ' may create in ' || n.nspname from pg_roles r, pg_namespace n
        where r.rolname = any ($2) and n.nspname !~ '^pg_' and has_schema_privilege(r.oid, n.oid, 'create')
      union all select rolname || ' may create temporary tables' from pg_roles
        where rolname = any ($2) and has_database_privilege(oid, current_database(), 'temp')`,
    values: [[...appRoles, "candor_owner", "candor_gate"], appRoles],
  },
  {
    name: "the names of prepared statements are hidden",
    sql: `select rolname || ' reads pg_prepared_statements' as name from pg_roles where rolname = any ($1)
        and has_function_privilege(oid, 'pg_catalog.pg_prepared_statement()', 'execute')`,
    values: [appRoles],
  },
  {
    name: "definer functions belong to the gate, pin search_path and are not public",
    sql: `select p.proname::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('public', 'candor') and (
        (p.prosecdef and (p.proowner <> 'candor_gate'::regrole or coalesce(p.proconfig::text, '') !~ 'search_path=("")?'))
        or has_function_privilege('public', p.oid, 'execute'))`,
  },
  {
    name: "roles call only the functions listed for them",
    sql: `select r.rolname || ' calls ' || p.proname as name from pg_proc p
      join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'candor'
      join pg_roles r on r.rolname = any ($1) and has_function_privilege(r.oid, p.oid, 'execute')
      where p.prosecdef and p.proname <> 'context' and r.rolname || ' ' || p.proname <> all ($2)`,
    values: [
      appRoles,
      Object.entries(functionGrants).flatMap(([role, names]) => names.map((name) => `${role} ${name}`)),
    ],
  },
  {
    name: "views ask as the caller and nothing is materialised",
    sql: `select c.relname::text as name from pg_class c where c.relnamespace = 'public'::regnamespace and (
        c.relkind = 'm' or (c.relkind = 'v' and coalesce(c.reloptions::text, '') not like '%security_invoker=true%'))`,
  },
];

/** Runs every gate; each answer names the gate and what it found. `url` should belong to a role that sees the catalogue. */
export async function catalogueProblems(url: string, gates = catalogueGates) {
  return asClient(url, async (client) => {
    const problems: { gate: string; found: string }[] = [];
    for (const { name, sql, values } of gates) {
      const { rows } = await client.query<{ name: string }>(sql, values);
      problems.push(...rows.map((row) => ({ gate: name, found: row.name })));
    }
    return problems;
  });
}
