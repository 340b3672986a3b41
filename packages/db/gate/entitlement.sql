-- Who may open which document. Policies of the tables that it reads call it, so it comes before them.
set local check_function_bodies = off;

-- What agreement is asked of the tenant today: its own words where it has some, else the newest general ones, or none
-- where another contract covers it; and whether it has accepted it.
create or replace function candor.agreement_state(tenant uuid) returns table (mode text, agreement_id uuid, holds boolean)
language sql stable security definer set search_path = '' as $$
  with chosen as (
    select o.mode, o.agreement_id from public.agreement_overrides o where o.tenant_id = tenant order by o.at desc, o.id desc limit 1
  ), asked as (
    select coalesce((select c.mode from chosen c), 'general') as mode, case when (select c.mode from chosen c) = 'own'
      then (select c.agreement_id from chosen c)
      else (select a.id from public.agreements a where a.for_tenant_id is null order by a.number desc limit 1) end as id
  )
  select asked.mode, asked.id, asked.mode = 'waived' or exists (
    select from public.acceptances x where x.tenant_id = tenant and x.agreement_id = asked.id) from asked
$$;

create or replace function candor.nda_holds(tenant uuid) returns boolean
language sql stable security definer set search_path = '' as $$ select holds from candor.agreement_state(tenant) $$;

-- The same for the tenant's members and staff.
create or replace function candor.agreement_asked_of(tenant uuid) returns table (mode text, agreement_id uuid, holds boolean)
language sql stable security definer set search_path = '' as $$
  select * from candor.agreement_state(tenant)
  where tenant = candor.tenant_id() or candor.sees_all() or tenant = any (candor.assigned_tenants())
$$;

-- The one rule of who may open which document; `tenant` null is a visitor. Bytes, pages and versions all rest on it.
create or replace function candor.entitled_if(tenant uuid, member uuid, agreed boolean) returns uuid[]
language sql stable security definer set search_path = '' as $$
  with me as (
    select t.kind = 'customer' as buys, agreed as under_nda
    from public.tenants t where t.id = tenant and t.suspended_at is null
  ), given as (
    select g.document_id, g.classification, g.service_id from public.grants g
    where g.tenant_id = tenant and (g.member_id is null or g.member_id = member) and g.revoked_at is null
      and g.starts_at <= now() and (g.expires_at is null or g.expires_at > now())
  )
  select coalesce(array_agg(d.id), '{}') from public.documents d left join me on true
  where d.released_at is not null and d.withdrawn_at is null and (
    d.classification = 'public'
    or d.classification = 'customer' and me.buys
    or me.under_nda is not null and (d.classification = 'customer' or me.under_nda) and exists (
      select from given g where g.document_id = d.id or g.classification = d.classification
        or d.classification <> 'restricted' and exists (
          select from public.document_services s where s.document_id = d.id and s.service_id = g.service_id)))
$$;

create or replace function candor.entitled(tenant uuid, member uuid) returns uuid[]
language sql stable security definer set search_path = '' as $$
  select candor.entitled_if(tenant, member, candor.nda_holds(tenant))
$$;

-- What only the agreement still keeps from this member: it was given already.
create or replace function candor.behind_agreement() returns uuid[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(id), '{}') from unnest(candor.entitled_if(candor.tenant_id(), candor.person_id(), true)) id
  where candor.tenant_id() is not null and id <> all (candor.entitled(candor.tenant_id(), candor.person_id()))
$$;

create or replace function candor.open_documents() returns uuid[]
language sql stable security definer set search_path = '' as $$
  select case when candor.is_visitor() or candor.tenant_id() is not null
    then candor.entitled(candor.tenant_id(), candor.person_id()) else '{}' end
$$;

-- The same for one person, asked by staff of that tenant.
create or replace function candor.documents_open_to(tenant uuid, member uuid) returns uuid[]
language sql stable security definer set search_path = '' as $$
  select case when candor.sees_all() or tenant = any (candor.assigned_tenants())
    then candor.entitled(tenant, member) else '{}' end
$$;

-- Somebody who was let in and belongs to no tenant yet gets one of their own, in the hands of whoever let them in. What
-- this transaction does next, it does as the staff of that tenant too.
create or replace function candor.admit_prospect(company text, locale text) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare c text[] := candor.context(); made uuid := gen_random_uuid();
begin
  if c is null or c[1] <> 'staff' or c[4] not in ('account_manager', 'advisory_admin', 'operator') then
    raise exception 'only staff who decide on requests admit anybody' using errcode = '42501';
  end if;
  insert into public.tenants (id, slug, name, kind, locale) values (made,
    coalesce(nullif(trim(both '-' from left(regexp_replace(lower(company), '[^a-z0-9]+', '-', 'g'), 40)), ''), 'prospect')
      || '-' || left(made::text, 8), company, 'prospect', admit_prospect.locale);
  insert into public.staff_assignments (tenant_id, staff_id) values (made, c[3]::uuid);
  c[7] := concat_ws(',', nullif(c[7], ''), made);
  perform candor.enter(array_to_string(c, '|', ''), false);
  return made;
end $$;
