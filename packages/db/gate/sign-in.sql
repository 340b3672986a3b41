-- Sign-in. candor_auth can call these and touch no table; every answer to an unknown address equals that to a known one.

-- The tenants in which an address may sign in.
create or replace function candor.tenants_of(email text) returns uuid[]
language sql stable set search_path = '' as $$
  select coalesce(array_agg(m.tenant_id), '{}') from public.members m join public.tenants t on t.id = m.tenant_id
  where m.email = tenants_of.email and m.deactivated_at is null and t.suspended_at is null
$$;

-- At most five links in ten minutes for an address; one that nobody has costs the same and is sent nothing.
create or replace function candor.send_link(app text, email text, open_to uuid[], renews uuid, secret text, browser text, link text)
returns boolean language plpgsql volatile set search_path = '' as $$
#variable_conflict use_variable
declare mail_locale text; mail uuid;
begin
  perform pg_advisory_xact_lock(hashtextextended('sign-in ' || email, 0));
  delete from public.sign_in_links l where l.created_at < now() - interval '1 day';
  if (select count(*) from public.sign_in_links l where l.email = send_link.email and l.created_at > now() - interval '10 minutes') >= 5 then
    return false;
  end if;
  insert into public.sign_in_links (app, email, secret_hash, browser_hash, tenant_ids, renews, expires_at)
  values (app, email, sha256(convert_to(secret, 'UTF8')), sha256(convert_to(browser, 'UTF8')), open_to, renews, now() + interval '10 minutes');
  if app = 'portal' then
    select m.locale into mail_locale from public.members m where m.email = send_link.email and m.tenant_id = any (open_to)
    order by m.last_sign_in_at desc nulls last limit 1;
  else
    select s.locale into mail_locale from public.staff s
    where s.email = send_link.email and s.deactivated_at is null and s.role <> 'operator';
  end if;
  if mail_locale is null then return true; end if;
  insert into public.emails (recipient, template, locale, params)
  values (email, 'sign_in', mail_locale, jsonb_build_object('app', app, 'link', link)) returning id into mail;
  perform graphile_worker.add_job('email.send', json_build_object('tenant', null, 'data', json_build_object('emailId', mail)));
  return true;
end $$;

create or replace function candor.ask_sign_in(app text, email text, secret text, browser text, link text)
returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  perform candor.send_link(app, email, candor.tenants_of(email), null, secret, browser, link);
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
  if app = 'admin' then
    return query select 'ready', l.email, null::uuid, null from public.staff s
      where s.email = l.email and s.deactivated_at is null and s.role <> 'operator';
  else
    return query select 'ready', l.email, t.id, t.name from public.tenants t
      where t.id = any (l.tenant_ids) and t.id = any (candor.tenants_of(l.email)) order by t.name;
  end if;
  if not found then return query select 'unknown', null, null::uuid, null; end if;
end $$;

create or replace function candor.start_member_session(tenant uuid, email text, token text, agent text, until timestamptz)
returns uuid language plpgsql volatile set search_path = '' as $$
#variable_conflict use_variable
declare member uuid; session uuid;
begin
  update public.members x set last_sign_in_at = now()
  where x.tenant_id = tenant and x.email = start_member_session.email and x.tenant_id = any (candor.tenants_of(email))
  returning x.id into member;
  if not found then return null; end if;
  insert into public.member_sessions (tenant_id, member_id, token_hash, user_agent, expires_at)
  values (tenant, member, sha256(convert_to(token, 'UTF8')), left(agent, 300), until) returning id into session;
  insert into public.audit_events (tenant_id, actor_kind, actor_id, verb, subject)
  values (tenant, 'member', member, 'session:start', jsonb_build_object('session', session));
  return session;
end $$;

create or replace function candor.start_staff_session(email text, token text, agent text)
returns uuid language plpgsql volatile set search_path = '' as $$
#variable_conflict use_variable
declare person uuid; session uuid;
begin
  update public.staff x set last_sign_in_at = now()
  where x.email = start_staff_session.email and x.deactivated_at is null and x.role <> 'operator' returning x.id into person;
  if not found then return null; end if;
  insert into public.staff_sessions (staff_id, token_hash, user_agent, expires_at)
  values (person, sha256(convert_to(token, 'UTF8')), left(agent, 300), now() + interval '12 hours') returning id into session;
  insert into public.audit_events (actor_kind, actor_id, verb, subject)
  values ('staff', person, 'session:start', jsonb_build_object('session', session));
  return session;
end $$;

-- Signing in again: the old session of the same person ends, and its visit goes on in the new one.
create or replace function candor.replace_session(app text, old uuid, session uuid) returns void
language plpgsql volatile set search_path = '' as $$
declare was record;
begin
  if app = 'portal' then
    update public.member_sessions x set revoked_at = now() from public.member_sessions n
    where n.id = session and x.id = old and x.tenant_id = n.tenant_id and x.member_id = n.member_id and x.revoked_at is null
    returning x.tenant_id, x.member_id as person, x.created_at into was;
    update public.member_sessions n set created_at = was.created_at where n.id = session and was.tenant_id = n.tenant_id;
  else
    update public.staff_sessions x set revoked_at = now() from public.staff_sessions n
    where n.id = session and x.id = old and x.staff_id = n.staff_id and x.revoked_at is null
    returning null::uuid as tenant_id, x.staff_id as person, x.created_at into was;
    update public.staff_sessions n set created_at = was.created_at where n.id = session and was.person = n.staff_id;
  end if;
  if was.person is null then return; end if;
  insert into public.audit_events (tenant_id, actor_kind, actor_id, verb, subject)
  values (was.tenant_id, case app when 'portal' then 'member' else 'staff' end, was.person, 'session:end',
    jsonb_build_object('session', old, 'ended', 1));
end $$;

-- Once, in ten minutes, in the browser that asked; for a member bound to the chosen tenant, which may be left out when
-- the link opens only one. The row lock makes a second use wait and then find the link used.
create or replace function candor.use_link(app text, secret text, browser text, tenant uuid, token text, agent text)
returns text language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_variable
declare link uuid; renews uuid; opens record; session uuid;
begin
  select x.id, x.renews into link, renews from public.sign_in_links x
  where x.app = use_link.app and x.secret_hash = sha256(convert_to(secret, 'UTF8')) for update;
  select count(*) as ways, min(r.state) as state, min(r.email) as email, (array_agg(r.tenant_id))[1] as first,
    bool_or(r.tenant_id = tenant) as has into opens from candor.read_link(app, secret, browser) r;
  if opens.state <> 'ready' then return opens.state; end if;
  if app = 'admin' then
    session := candor.start_staff_session(opens.email, token, agent);
  elsif tenant is null and opens.ways > 1 or tenant is not null and not opens.has then
    return 'choose';
  else
    session := candor.start_member_session(coalesce(tenant, opens.first), opens.email, token, agent, now() + interval '12 hours');
  end if;
  if session is null then return 'unknown'; end if;
  perform candor.replace_session(app, renews, session);
  update public.sign_in_links x set consumed_at = now() where x.id = link;
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

create or replace function candor.live_staff(token text)
returns table (staff_id uuid, email text, session_id uuid)
language sql stable set search_path = '' as $$
  select x.staff_id, p.email, x.id from public.staff_sessions x join public.staff p on p.id = x.staff_id
  where x.token_hash = sha256(convert_to(token, 'UTF8')) and x.revoked_at is null and x.expires_at > now()
    and x.last_seen_at > now() - interval '30 minutes' and p.deactivated_at is null
$$;

-- A link to the address of a live session, for its tenant alone: no address is typed, and none is told.
create or replace function candor.ask_sign_in_again(app text, token text, secret text, browser text, link text)
returns text language plpgsql volatile security definer set search_path = '' as $$
declare me record;
begin
  if app = 'portal' then
    select m.tenant_id, m.member_id as person, m.email, m.session_id, array[m.tenant_id] as open_to into me
    from candor.live_member(token) m;
  else
    select null::uuid as tenant_id, s.staff_id as person, s.email, s.session_id, '{}'::uuid[] as open_to into me
    from candor.live_staff(token) s;
  end if;
  if not found then return 'ended'; end if;
  if not candor.send_link(app, me.email, me.open_to, me.session_id, secret, browser, link) then return 'too_many'; end if;
  insert into public.audit_events (tenant_id, actor_kind, actor_id, verb, subject)
  values (me.tenant_id, case app when 'portal' then 'member' else 'staff' end, me.person, 'session:ask_again',
    jsonb_build_object('session', me.session_id));
  return 'asked';
end $$;

-- The tenants in which the holder of a live session is a member, for the chooser.
create or replace function candor.memberships(token text)
returns table (tenant_id uuid, name text, current boolean)
language sql stable security definer set search_path = '' as $$
  select t.id, t.name, t.id = me.tenant_id from candor.live_member(token) me
  join public.tenants t on t.id = any (candor.tenants_of(me.email)) order by t.name
$$;

-- Another tenant is another session: the old one ends, and the new one ends when the old one would have. Nobody proved
-- anything anew by it: the sign-in is as old as it was.
create or replace function candor.switch_tenant(token text, tenant uuid, new_token text, agent text)
returns boolean language plpgsql volatile security definer set search_path = '' as $$
declare me record; session uuid;
begin
  select * into me from candor.live_member(token);
  if not found then return false; end if;
  session := candor.start_member_session(tenant, me.email, new_token, agent, me.expires_at);
  if session is null then return false; end if;
  update public.member_sessions n set signed_in_at = x.signed_in_at from public.member_sessions x
  where n.tenant_id = tenant and n.id = session and x.tenant_id = me.tenant_id and x.id = me.session_id;
  update public.member_sessions x set revoked_at = now() where x.tenant_id = me.tenant_id and x.id = me.session_id;
  insert into public.audit_events (tenant_id, actor_kind, actor_id, verb, subject)
  values (me.tenant_id, 'member', me.member_id, 'session:end', jsonb_build_object('session', me.session_id, 'ended', 1));
  return true;
end $$;

-- Ends one session of the caller (`which`), this one (null with everywhere false), or all of them; everywhere reaches
-- every tenant of the same address.
create or replace function candor.end_sessions(app text, token text, which uuid, everywhere boolean)
returns integer language plpgsql volatile security definer set search_path = '' as $$
declare me record; ended integer;
begin
  if app = 'portal' then
    select * into me from candor.live_member(token);
    if not found then return 0; end if;
    with ending as (
      update public.member_sessions x set revoked_at = now() from public.members m
      where m.tenant_id = x.tenant_id and m.id = x.member_id and x.revoked_at is null and x.expires_at > now()
        and case when everywhere then m.email = me.email
          else m.tenant_id = me.tenant_id and m.id = me.member_id and x.id = coalesce(which, me.session_id) end
      returning x.tenant_id, x.member_id, x.id
    ), noted as (
      insert into public.audit_events (tenant_id, actor_kind, actor_id, verb, subject)
      select e.tenant_id, 'member', e.member_id, 'session:end',
        jsonb_build_object('session', (array_agg(e.id))[1], 'ended', count(*)) from ending e group by e.tenant_id, e.member_id
    ) select count(*) into ended from ending;
    return ended;
  end if;
  select x.session_id as id, x.staff_id into me from candor.live_staff(token) x;
  if not found then return 0; end if;
  update public.staff_sessions x set revoked_at = now()
  where x.staff_id = me.staff_id and x.revoked_at is null and x.expires_at > now()
    and (everywhere or x.id = coalesce(which, me.id));
  get diagnostics ended = row_count;
  if ended > 0 then
    insert into public.audit_events (actor_kind, actor_id, verb, subject)
    values ('staff', me.staff_id, 'session:end', jsonb_build_object('session', coalesce(which, me.id), 'ended', ended));
  end if;
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

-- Whoever sees some tenants only makes nobody who sees all of them, themselves included.
create or replace function candor.refuse_promotion_by_few() returns trigger
language plpgsql stable set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and new.role is not distinct from old.role
    and new.deactivated_at is not distinct from old.deactivated_at then return new; end if;
  if candor.is_staff() and not candor.sees_all() then
    raise exception 'roles are given by those who see every tenant' using errcode = '42501';
  end if;
  return new;
end $$;

-- A suspension ends the tenant's sessions, so that resuming it does not bring them back.
create or replace function candor.end_sessions_of_suspended_tenant() returns trigger
language plpgsql volatile security definer set search_path = '' as $$
begin
  if new.suspended_at is not null and old.suspended_at is null then
    update public.member_sessions x set revoked_at = now() where x.tenant_id = new.id and x.revoked_at is null;
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
declare open_to uuid[] := candor.tenants_of(email);
begin
  if app = 'portal' and cardinality(open_to) = 0 or app = 'admin' and not exists (
    select from public.staff s where s.email = operator_link.email and s.deactivated_at is null and s.role <> 'operator'
  ) then return false; end if;
  insert into public.sign_in_links (app, email, secret_hash, tenant_ids, expires_at)
  values (app, email, sha256(convert_to(secret, 'UTF8')), open_to, now() + interval '10 minutes');
  insert into public.audit_events (actor_kind, verb, subject)
  values ('staff', 'session:operator_link', jsonb_build_object('app', app, 'email', email));
  return true;
end $$;
