export type Victim = { tenantId: string; personId: string; staffId: string };

/** What somebody with arbitrary SQL inside a live request of another tenant might try. */
export function forgeries(victim: Victim): string[] {
  return [...forgedContexts(victim), ...privilegeTricks(victim), ...crossTenantQueries(victim)];
}

function forgedContexts({ tenantId, personId, staffId }: Victim) {
  const contexts = [
    `member|${tenantId}|${personId}|tenant_admin|${personId}|f|`,
    `staff||${staffId}|advisory_admin|${staffId}|t|`,
    `staff||${staffId}|account_manager|${staffId}|f|${tenantId}`,
    "job||||1|f|",
    `job|${tenantId}|||1|f|`,
  ];
  const ownSeal = "current_setting('candor.seal', true)";
  const seals = [
    "''",
    "null",
    ownSeal,
    "repeat('0', 64)",
    "encode(sha256(convert_to(current_setting('candor.context', true), 'UTF8')), 'hex')",
    "encode(sha256(convert_to(current_setting('candor.context', true) || '|' || pg_backend_pid() || '|' || extract(epoch from transaction_timestamp()), 'UTF8')), 'hex')",
    "candor.seal(current_setting('candor.context', true))",
  ];
  const set = (context: string, seal: string, local: boolean) =>
    `select set_config('candor.context', '${context}', ${local}); select set_config('candor.seal', ${seal}, ${local})`;
  return contexts.flatMap((context) => [
    ...seals.flatMap((seal) => [set(context, seal, true), set(context, seal, false)]),
    `set local candor.context = '${context}'`,
    `set session candor.context = '${context}'`,
    `select candor.enter('${context}', false)`,
    `do $$ begin perform candor.enter('${context}', false); end $$`,
    `with s as (select set_config('candor.context', '${context}', true)) select * from s, exposures`,
  ]);
}

function privilegeTricks({ tenantId, staffId }: Victim) {
  return [
    ...[
      "candor_owner",
      "candor_gate",
      "candor_admin",
      "candor_worker",
      "candor_auth",
      "postgres",
      "pg_read_all_data",
    ].flatMap((role) => [
      `set role ${role}`,
      `set local role ${role}`,
      `set session authorization ${role}`,
      `grant ${role} to candor_portal`,
    ]),
    ...["exposures", "members", "disclosures", "acknowledgements", "member_sessions"].flatMap((table) => [
      `alter table ${table} disable row level security`,
      `alter table ${table} no force row level security`,
      `drop policy ${table}_portal on ${table}`,
      `create policy open_all on ${table} using (true)`,
      `truncate ${table}`,
      `create temp table ${table} (like ${table})`,
      `copy ${table} to program 'cat'`,
      `create view peek_${table} as select * from ${table}`,
      `create materialized view peek_${table} as select * from ${table}`,
      `create rule peek as on select to ${table} do instead select 1`,
      `create trigger peek before insert on ${table} execute function candor.end_sessions_of_changed_person()`,
      `lock table ${table} in access exclusive mode`,
    ]),
    "set row_security = off",
    "set local row_security = off; select * from exposures",
    "set session_replication_role = replica",
    "set local transaction_read_only = off",
    "create function public.tenant_id() returns uuid language sql as 'select null::uuid'",
    `create or replace function candor.tenant_id() returns uuid language sql as $$ select '${tenantId}'::uuid $$`,
    "create schema peek; set search_path = peek, public",
    "select * from candor.seal_key",
    "update candor.seal_key set inner_pad = ''::bytea",
    "select candor.seal('x')",
    "select * from candor.open_staff('guess', false)",
    "select * from candor.open_member('guess', false)",
    "select * from candor.open_job(1, false)",
    "select candor.open_visitor(false)",
    `select candor.operator_session('${staffId}')`,
    "select candor.memberships('guess')",
    `select candor.enqueue('exposure.recompute', '{}', null, 1, 'k', '${tenantId}')`,
    "select query from pg_stat_activity",
    "select * from pg_prepared_statements",
    "select * from graphile_worker._private_jobs",
    "select most_common_vals from pg_stats where tablename = 'members'",
    "select pg_read_file('postgresql.conf')",
    "select lo_import('/etc/passwd')",
    "select pg_ls_dir('.')",
    "select * from pg_authid",
    "alter role candor_portal bypassrls",
    "alter role candor_portal superuser",
    "commit; select * from exposures",
    "rollback; begin; select * from exposures",
    "commit; begin; select set_config('candor.context', current_setting('candor.context', true), true)",
    "prepare transaction 'x'",
    'listen "jobs:insert"',
  ];
}

function crossTenantQueries({ tenantId, personId }: Victim) {
  const tables = [
    "exposures",
    "members",
    "disclosures",
    "acknowledgements",
    "member_sessions",
    "exposure_reasons",
    "subscriptions",
  ];
  return tables
    .flatMap((table) => [
      `select * from ${table} where tenant_id = '${tenantId}'`,
      `select * from ${table} where 1 = 1 or tenant_id = '${tenantId}'`,
      `select count(*) from ${table} where tenant_id::text > '0' and 1 / (case when tenant_id = '${tenantId}' then 0 else 1 end) = 1`,
      `select (to_jsonb(t.*)::text)::int from ${table} t`,
      `update ${table} set tenant_id = tenant_id where tenant_id = '${tenantId}' returning *`,
      `delete from ${table} where tenant_id = '${tenantId}' returning *`,
      `insert into ${table} select * from ${table} where tenant_id = '${tenantId}' on conflict do nothing returning *`,
      `select * from ${table} tablesample system (100)`,
      `explain (analyze, verbose) select * from ${table} where tenant_id = '${tenantId}'`,
      `declare c cursor with hold for select * from ${table}; commit; fetch all from c`,
    ])
    .concat([
      `update members set role = 'tenant_admin', email = 'taken@evil.example' where id = '${personId}'`,
      `insert into acknowledgements (tenant_id, advisory_id, revision, member_id) select '${tenantId}', advisory_id, revision, '${personId}' from exposures`,
      `insert into audit_events (tenant_id, actor_kind, actor_id, verb, subject) values ('${tenantId}', 'member', '${personId}', 'x', '{}')`,
      `insert into members (tenant_id, email, name, role) values ('${tenantId}', 'in@evil.example', 'x', 'tenant_admin')`,
      `insert into emails (tenant_id, recipient, template, params) values ('${tenantId}', 'in@evil.example', 'invitation', '{}')`,
      `select * from advisories where tlp = 'red'`,
      `select * from advisory_revisions`,
      `select * from assets; select * from staff`,
    ]);
}
