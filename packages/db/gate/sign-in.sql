-- Sign-in. candor_auth can call these and touch no table; every answer to an unknown address equals that to a known one.

create or replace function candor.ask_sign_in(app text, email text, secret text, browser text, link text)
returns void language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_variable
declare known record; mail uuid;
begin
  if (select count(*) from public.sign_in_links l where l.email = ask_sign_in.email and l.created_at > now() - interval '10 minutes') >= 5 then
    return;
  end if;
  insert into public.sign_in_links (app, email, secret_hash, browser_hash, expires_at)
  values (app, email, sha256(convert_to(secret, 'UTF8')), sha256(convert_to(browser, 'UTF8')), now() + interval '10 minutes');
  if app = 'portal' then
    select m.locale into known from public.members m join public.tenants t on t.id = m.tenant_id
    where m.email = ask_sign_in.email and m.deactivated_at is null and t.suspended_at is null limit 1;
  else
    select s.locale into known from public.staff s
    where s.email = ask_sign_in.email and s.deactivated_at is null and s.role <> 'operator';
  end if;
  if not found then return; end if;
  insert into public.emails (recipient, template, locale, params)
  values (email, 'sign_in', known.locale, jsonb_build_object('link', link)) returning id into mail;
  perform graphile_worker.add_job('email.send', json_build_object('tenant', null, 'data', json_build_object('emailId', mail)));
end $$;

create or replace function candor.read_link(app text, secret text, browser text)
returns table (state text, email text, tenant_id uuid, tenant_name text)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare l record;
begin
  select * into l from public.sign_in_links x where x.app = read_link.app
    and x.secret_hash = sha256(convert_to(secret, 'UTF8')) order by x.created_at desc limit 1;
  if not found then return query select 'unknown', null, null::uuid, null; return; end if;
  if l.consumed_at is not null then return query select 'used', null, null::uuid, null; return; end if;
  if l.expires_at < now() then return query select 'expired', null, null::uuid, null; return; end if;
  if l.browser_hash is not null and l.browser_hash is distinct from sha256(convert_to(browser, 'UTF8')) then
    return query select 'other_browser', null, null::uuid, null; return;
  end if;
  if app = 'admin' then return query select 'ready', l.email, null::uuid, null; return; end if;
  return query select 'ready', l.email, t.id, t.name from public.members m join public.tenants t on t.id = m.tenant_id
    where m.email = l.email and m.deactivated_at is null and t.suspended_at is null order by t.name;
  if not found then return query select 'unknown', null, null::uuid, null; end if;
end $$;

create or replace function candor.start_member_session(tenant uuid, email text, token text, agent text, until timestamptz)
returns uuid language plpgsql volatile set search_path = '' as $$
#variable_conflict use_variable
declare m record; session uuid;
begin
  select x.id into m from public.members x join public.tenants t on t.id = x.tenant_id
  where x.tenant_id = tenant and x.email = start_member_session.email and x.deactivated_at is null and t.suspended_at is null;
  if not found then return null; end if;
  insert into public.member_sessions (tenant_id, member_id, token_hash, user_agent, expires_at)
  values (tenant, m.id, sha256(convert_to(token, 'UTF8')), left(agent, 300), until) returning id into session;
  insert into public.audit_events (tenant_id, actor_kind, actor_id, verb, subject)
  values (tenant, 'member', m.id, 'session:start', jsonb_build_object('session', session));
  return session;
end $$;

-- Once, in ten minutes, in the browser that asked; for a member bound to the chosen tenant.
create or replace function candor.use_link(app text, secret text, browser text, tenant uuid, token text, agent text)
returns text language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_variable
declare l record; person uuid; session uuid;
begin
  update public.sign_in_links x set consumed_at = now()
  where x.app = use_link.app and x.secret_hash = sha256(convert_to(secret, 'UTF8')) and x.consumed_at is null and x.expires_at >= now()
    and (x.browser_hash is null or x.browser_hash = sha256(convert_to(browser, 'UTF8')))
  returning x.email into l;
  if not found then
    return coalesce((select r.state from candor.read_link(app, secret, browser) r limit 1), 'unknown');
  end if;
  if app = 'admin' then
    select s.id into person from public.staff s where s.email = l.email and s.deactivated_at is null and s.role <> 'operator';
    if person is null then return 'unknown'; end if;
    insert into public.staff_sessions (staff_id, token_hash, user_agent, expires_at)
    values (person, sha256(convert_to(token, 'UTF8')), left(agent, 300), now() + interval '12 hours') returning id into session;
    insert into public.audit_events (actor_kind, actor_id, verb, subject)
    values ('staff', person, 'session:start', jsonb_build_object('session', session));
    return 'started';
  end if;
  session := candor.start_member_session(tenant, l.email, token, agent, now() + interval '12 hours');
  if session is null then
    update public.sign_in_links x set consumed_at = null where x.app = use_link.app and x.secret_hash = sha256(convert_to(secret, 'UTF8'));
    return 'choose';
  end if;
  return 'started';
end $$;

create or replace function candor.live_member(token text)
returns table (tenant_id uuid, member_id uuid, email text, session_id uuid, expires_at timestamptz)
language sql stable set search_path = '' as $$
  select x.tenant_id, x.member_id, m.email, x.id, x.expires_at from public.member_sessions x
  join public.members m on m.tenant_id = x.tenant_id and m.id = x.member_id
  where x.token_hash = sha256(convert_to(token, 'UTF8')) and x.revoked_at is null and x.expires_at > now()
    and x.last_seen_at > now() - interval '30 minutes' and m.deactivated_at is null
$$;

-- The tenants in which the holder of a live session is a member, for the chooser.
create or replace function candor.memberships(token text)
returns table (tenant_id uuid, name text, current boolean)
language sql stable security definer set search_path = '' as $$
  select t.id, t.name, t.id = me.tenant_id from candor.live_member(token) me
  join public.members m on m.email = me.email and m.deactivated_at is null
  join public.tenants t on t.id = m.tenant_id and t.suspended_at is null order by t.name
$$;

-- Another tenant is another session: the old one ends, the new one keeps the old one's last hour.
create or replace function candor.switch_tenant(token text, tenant uuid, new_token text, agent text)
returns boolean language plpgsql volatile security definer set search_path = '' as $$
declare me record;
begin
  select * into me from candor.live_member(token);
  if not found then return false; end if;
  if candor.start_member_session(tenant, me.email, new_token, agent, me.expires_at) is null then return false; end if;
  update public.member_sessions x set revoked_at = now() where x.tenant_id = me.tenant_id and x.id = me.session_id;
  return true;
end $$;

-- Ends one session of the caller (`which`), this one (null with everywhere false), or all of them.
create or replace function candor.end_sessions(app text, token text, which uuid, everywhere boolean)
returns integer language plpgsql volatile security definer set search_path = '' as $$
declare me record; ended integer;
begin
  if app = 'portal' then
    select * into me from candor.live_member(token);
    if not found then return 0; end if;
    update public.member_sessions x set revoked_at = now()
    where x.tenant_id = me.tenant_id and x.member_id = me.member_id and x.revoked_at is null
      and (everywhere or x.id = coalesce(which, me.session_id));
    get diagnostics ended = row_count;
    insert into public.audit_events (tenant_id, actor_kind, actor_id, verb, subject)
    values (me.tenant_id, 'member', me.member_id, 'session:end', jsonb_build_object('session', coalesce(which, me.session_id), 'ended', ended));
    return ended;
  end if;
  select x.id, x.staff_id into me from public.staff_sessions x where x.token_hash = sha256(convert_to(token, 'UTF8'))
    and x.revoked_at is null and x.expires_at > now() and x.last_seen_at > now() - interval '30 minutes';
  if not found then return 0; end if;
  update public.staff_sessions x set revoked_at = now()
  where x.staff_id = me.staff_id and x.revoked_at is null and (everywhere or x.id = coalesce(which, me.id));
  get diagnostics ended = row_count;
  insert into public.audit_events (actor_kind, actor_id, verb, subject)
  values ('staff', me.staff_id, 'session:end', jsonb_build_object('session', coalesce(which, me.id), 'ended', ended));
  return ended;
end $$;

-- A changed role or a deactivation ends that person's sessions, whoever makes the change and however.
create or replace function candor.end_sessions_of_changed_person() returns trigger
language plpgsql volatile security definer set search_path = '' as $$
begin
  if new.role is not distinct from old.role and new.deactivated_at is not distinct from old.deactivated_at
    and new.email is not distinct from old.email then return null; end if;
  if tg_table_name = 'members' then
    update public.member_sessions x set revoked_at = now()
    where x.tenant_id = new.tenant_id and x.member_id = new.id and x.revoked_at is null;
  else
    update public.staff_sessions x set revoked_at = now() where x.staff_id = new.id and x.revoked_at is null;
  end if;
  return null;
end $$;

-- The operator at the machine holds the owner's password. The command line still goes through a session and the gate.
create or replace function candor.operator_session(token text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare person uuid;
begin
  insert into public.staff (email, name, role) values ('operator@localhost', 'Operator', 'operator') on conflict do nothing;
  select s.id into person from public.staff s where s.role = 'operator' and s.email = 'operator@localhost';
  insert into public.staff_sessions (staff_id, token_hash, user_agent, expires_at)
  values (person, sha256(convert_to(token, 'UTF8')), 'candor command', now() + interval '1 hour');
end $$;

create or replace function candor.operator_link(app text, email text, secret text) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_variable
begin
  if not exists (
    select from public.members m where app = 'portal' and m.email = operator_link.email and m.deactivated_at is null
    union all
    select from public.staff s where app = 'admin' and s.email = operator_link.email and s.deactivated_at is null and s.role <> 'operator'
  ) then return false; end if;
  insert into public.sign_in_links (app, email, secret_hash, expires_at)
  values (app, email, sha256(convert_to(secret, 'UTF8')), now() + interval '10 minutes');
  insert into public.audit_events (actor_kind, verb, subject)
  values ('staff', 'session:operator_link', jsonb_build_object('app', app, 'email', email));
  return true;
end $$;
