-- The gate: functions owned by candor_gate, the only code that decides who a transaction speaks for.
-- Replaced as a whole at every migration; state lives in tables. Every function pins search_path.

alter default privileges revoke execute on functions from public;
grant usage on schema candor to candor_owner;

create table if not exists candor.seal_key (
  singleton boolean primary key default true check (singleton),
  inner_pad bytea not null,
  outer_pad bytea not null
);

-- HMAC-SHA-256 (RFC 2104) with a 64-byte key, kept as its two pads.
create or replace function candor.make_seal_key() returns void language plpgsql set search_path = '' as $$
declare
  k bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
          || sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
  i bytea := k; o bytea := k;
begin
  for n in 0..63 loop
    i := set_byte(i, n, get_byte(k, n) # 54);
    o := set_byte(o, n, get_byte(k, n) # 92);
  end loop;
  insert into candor.seal_key (inner_pad, outer_pad) values (i, o) on conflict do nothing;
end $$;
select candor.make_seal_key();

-- Bound to this backend and this transaction: a context copied into a later transaction does not open anything.
create or replace function candor.seal(context text) returns text
language sql stable parallel restricted set search_path = '' as $$
  select encode(sha256(outer_pad || sha256(inner_pad || convert_to(
    context || '|' || pg_backend_pid() || '|' || extract(epoch from transaction_timestamp()), 'UTF8'))), 'hex')
  from candor.seal_key
$$;

create or replace function candor.enter(context text, read_only boolean) returns void
language plpgsql volatile set search_path = '' as $$
begin
  perform set_config('candor.context', context, true), set_config('candor.seal', candor.seal(context), true);
  if read_only then perform set_config('transaction_read_only', 'on', true); end if;
end $$;

-- kind | tenant | person | role | session or job | sees all | assigned tenants, comma-separated
create or replace function candor.context() returns text[]
language plpgsql stable parallel restricted security definer set search_path = '' as $$
declare c text := nullif(current_setting('candor.context', true), '');
begin
  if c is null then return null; end if;
  if current_setting('candor.seal', true) is distinct from candor.seal(c) then
    raise exception 'the context of this transaction is not sealed' using errcode = '42501';
  end if;
  return string_to_array(c, '|');
end $$;

create or replace function candor.tenant_id() returns uuid
language sql stable parallel restricted set search_path = '' as $$ select nullif((candor.context())[2], '')::uuid $$;
create or replace function candor.person_id() returns uuid
language sql stable parallel restricted set search_path = '' as $$ select nullif((candor.context())[3], '')::uuid $$;
create or replace function candor.is_visitor() returns boolean
language sql stable parallel restricted set search_path = '' as $$ select coalesce((candor.context())[1] = 'visitor', false) $$;
create or replace function candor.is_staff() returns boolean
language sql stable parallel restricted set search_path = '' as $$ select coalesce((candor.context())[1] = 'staff', false) $$;
create or replace function candor.is_job() returns boolean
language sql stable parallel restricted set search_path = '' as $$ select coalesce((candor.context())[1] = 'job', false) $$;
create or replace function candor.sees_all() returns boolean
language sql stable parallel restricted set search_path = '' as
$$ select coalesce(c[1] = 'staff' and c[6] = 't', false) from candor.context() c $$;
create or replace function candor.works_for_all() returns boolean
language sql stable parallel restricted set search_path = '' as
$$ select coalesce(c[1] = 'job' and c[2] = '', false) from candor.context() c $$;
create or replace function candor.assigned_tenants() returns uuid[]
language sql stable parallel restricted set search_path = '' as
$$ select string_to_array(nullif((candor.context())[7], ''), ',')::uuid[] $$;

drop function if exists candor.open_visitor();
create or replace function candor.open_visitor(read_only boolean) returns void
language sql volatile security definer set search_path = '' as $$ select candor.enter('visitor|||||f|', read_only) $$;

-- What a function answers cannot be replaced: one that answers as an earlier version did goes first.
do $$
declare earlier regprocedure;
begin
  for earlier in select oid::regprocedure from pg_proc where pronamespace = 'candor'::regnamespace
    and proname in ('open_member', 'open_staff') and not 'seconds_since_sign_in' = any (proargnames)
  loop execute format('drop function %s', earlier); end loop;
end $$;

-- A session is alive until revoked, 12 hours old, or 30 minutes idle; the idle clock is written once a minute.
create or replace function candor.open_member(token text, read_only boolean)
returns table (kind text, tenant_id uuid, person_id uuid, role text, session_id uuid, locale text, time_zone text,
  seconds_since_sign_in float8)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare s record;
begin
  select x.tenant_id, x.id, x.member_id, x.last_seen_at, x.signed_in_at, m.role, m.locale, m.time_zone into s
  from public.member_sessions x
  join public.members m on m.tenant_id = x.tenant_id and m.id = x.member_id
  join public.tenants t on t.id = x.tenant_id
  where x.token_hash = sha256(convert_to(token, 'UTF8')) and x.revoked_at is null and x.expires_at > now()
    and x.last_seen_at > now() - interval '30 minutes' and m.deactivated_at is null and t.suspended_at is null;
  if not found then return; end if;
  if s.last_seen_at < now() - interval '1 minute' then
    update public.member_sessions x set last_seen_at = now() where x.tenant_id = s.tenant_id and x.id = s.id;
  end if;
  perform candor.enter(concat_ws('|', 'member', s.tenant_id, s.member_id, s.role, s.id, 'f', ''), read_only);
  return query select 'member', s.tenant_id, s.member_id, s.role, s.id, s.locale, s.time_zone,
    extract(epoch from now() - s.signed_in_at)::float8;
end $$;

create or replace function candor.open_staff(token text, read_only boolean)
returns table (kind text, tenant_id uuid, person_id uuid, role text, session_id uuid, locale text, time_zone text,
  seconds_since_sign_in float8)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare s record; assigned text;
begin
  select x.id, x.staff_id, x.last_seen_at, x.signed_in_at, p.role, p.locale, p.time_zone into s
  from public.staff_sessions x join public.staff p on p.id = x.staff_id
  where x.token_hash = sha256(convert_to(token, 'UTF8')) and x.revoked_at is null and x.expires_at > now()
    and x.last_seen_at > now() - interval '30 minutes' and p.deactivated_at is null;
  if not found then return; end if;
  if s.last_seen_at < now() - interval '1 minute' then
    update public.staff_sessions x set last_seen_at = now() where x.id = s.id;
  end if;
  if s.role = 'account_manager' then
    select string_agg(a.tenant_id::text, ',') into assigned from public.staff_assignments a where a.staff_id = s.staff_id;
  end if;
  perform candor.enter(
    concat_ws('|', 'staff', '', s.staff_id, s.role, s.id,
      case when s.role in ('advisory_admin', 'auditor', 'operator') then 't' else 'f' end, coalesce(assigned, '')),
    read_only or s.role = 'auditor');
  return query select 'staff', null::uuid, s.staff_id, s.role, s.id, s.locale, s.time_zone,
    extract(epoch from now() - s.signed_in_at)::float8;
end $$;

-- The worker's credential is a job it holds the lock of; the tenant is the one stamped when the job was enqueued.
create or replace function candor.open_job(job_id bigint, read_only boolean)
returns table (kind text, tenant_id uuid, person_id uuid, role text, session_id uuid, locale text, time_zone text)
language plpgsql volatile security definer set search_path = '' as $$
declare j record;
begin
  select x.payload, t.identifier into j from graphile_worker._private_jobs x
  join graphile_worker._private_tasks t on t.id = x.task_id where x.id = job_id and x.locked_at is not null;
  if not found then return; end if;
  perform candor.enter(
    concat_ws('|', 'job', coalesce(j.payload ->> 'tenant', ''), '', j.identifier, job_id, 'f', ''), read_only);
  return query select 'job', (j.payload ->> 'tenant')::uuid, null::uuid, j.identifier, null::uuid, 'en', 'UTC';
end $$;

-- Jobs are written in the caller's transaction and carry the caller's tenant, never one that the caller names. Staff
-- and provider-wide jobs may name a tenant, because they already see it.
create or replace function candor.enqueue(task text, data jsonb, queue text, max_attempts integer, job_key text, for_tenant uuid)
returns bigint language plpgsql volatile security definer set search_path = '' as $$
declare c text[] := candor.context(); tenant uuid := nullif(c[2], '')::uuid; job bigint;
begin
  -- A visitor asks for access and for nothing else.
  if c is null or c[1] = 'visitor' and task <> 'access.consider' then raise exception 'a visitor enqueues nothing' using errcode = '42501'; end if;
  if for_tenant is not null and tenant is null then
    if c[1] = 'staff' and c[6] <> 't' and not coalesce(for_tenant::text = any (string_to_array(c[7], ',')), false) then
      raise exception 'not a tenant of this person' using errcode = '42501';
    end if;
    tenant := for_tenant;
  end if;
  -- The key carries the tenant: nobody replaces another tenant's waiting job.
  select (graphile_worker.add_job(task, json_build_object('tenant', tenant, 'data', data), queue_name := queue,
    max_attempts := enqueue.max_attempts, job_key := coalesce(tenant::text, '') || ':' || enqueue.job_key)).id into job;
  return job;
end $$;
