import type { Client } from "pg";
import { contextFunctions, fixedColumns, functionGrants, grants, hiddenColumns, seesHiddenColumns } from "./grants.ts";

const queueTables = ["_private_jobs", "_private_job_queues", "_private_tasks", "_private_known_crontabs"];

/** Grants, ENABLE and FORCE, for every table: recomputed as a whole, so that nothing granted by hand survives. */
export async function harden(owner: Client) {
  const { rows: tables } = await owner.query<{ name: string; columns: string[]; keys: string[] }>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns,
      coalesce(array_agg(a.attname::text) filter (where a.attnum = any (x.indkey)), '{}') as keys
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_index x on x.indrelid = c.oid and x.indisprimary
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') group by 1`);
  const everyone = "public, candor_portal, candor_admin, candor_worker, candor_auth, candor_gate";
  for (const { name, columns, keys } of tables) {
    const fixed = ["tenant_id", ...keys, ...(fixedColumns[name] ?? [])];
    await owner.query(`alter table "${name}" enable row level security; alter table "${name}" force row level security;
      revoke all on "${name}" from ${everyone};`);
    for (const [role, verbs] of Object.entries(grants[name] ?? {})) {
      const hidden = seesHiddenColumns.includes(role) ? [] : (hiddenColumns[name] ?? []);
      const allBut = (some: string[]) =>
        ` (${columns.flatMap((column) => (some.includes(column) ? [] : `"${column}"`)).join(", ")})`;
      for (const verb of verbs) {
        const of = verb === "update" ? allBut(fixed) : verb === "select" && hidden.length > 0 ? allBut(hidden) : "";
        await owner.query(`grant ${verb}${of} on "${name}" to candor_${role}`);
      }
    }
  }
  await hardenFunctions(owner);
  await openQueue(owner);
  await endSessionsOnChange(owner);
  await owner.query(`create or replace trigger staff_promotion before insert or update on staff
    for each row execute function candor.refuse_promotion_by_few()`);
}

async function hardenFunctions(owner: Client) {
  await owner.query(`set role candor_gate;
    revoke all on all functions in schema candor from public, candor_portal, candor_admin, candor_worker, candor_auth, candor_owner;
    revoke all on all tables in schema candor from public, candor_portal, candor_admin, candor_worker, candor_auth;
    grant usage on schema candor to candor_portal, candor_admin, candor_worker, candor_auth, candor_owner;`);
  const callable = Object.entries(functionGrants).flatMap(([role, names]) =>
    names.map((name) => [role, name] as const),
  );
  const contextual = ["candor_portal", "candor_admin", "candor_worker"].flatMap((role) =>
    contextFunctions.map((name) => [role, name] as const),
  );
  for (const [role, name] of [...callable, ...contextual]) {
    await owner.query(`grant execute on function candor.${name} to ${role}`);
  }
  await owner.query(`grant execute on function candor.end_sessions_of_changed_person,
    candor.end_sessions_of_suspended_tenant, candor.refuse_promotion_by_few to candor_owner; reset role`);
}

/** The queue's own tables enable RLS without a policy; only the worker and the gate's enqueue get in. */
async function openQueue(owner: Client) {
  await owner.query(`grant usage on schema graphile_worker to candor_worker, candor_gate;
    grant select, insert, update, delete on all tables in schema graphile_worker to candor_worker, candor_gate;
    grant usage on all sequences in schema graphile_worker to candor_worker, candor_gate;
    revoke all on all functions in schema graphile_worker from public;
    grant execute on all functions in schema graphile_worker to candor_worker, candor_gate;`);
  for (const table of queueTables) {
    await owner.query(`drop policy if exists candor_queue on graphile_worker.${table};
      create policy candor_queue on graphile_worker.${table} to candor_worker, candor_gate using (true) with check (true)`);
  }
}

async function endSessionsOnChange(owner: Client) {
  for (const table of ["members", "staff"]) {
    await owner.query(`create or replace trigger ${table}_end_sessions after update on "${table}"
      for each row execute function candor.end_sessions_of_changed_person()`);
  }
  await owner.query(`create or replace trigger tenants_end_sessions after update on tenants
    for each row execute function candor.end_sessions_of_suspended_tenant()`);
}
