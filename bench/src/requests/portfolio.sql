-- The portfolio that requests are measured on; the same rows for the same seed, on any PostgreSQL. Sessions start now.
-- Settings of this connection: bench.seed, bench.tenants, bench.members (of each tenant), bench.advisories.

create schema bench;
create function bench.number(setting text) returns int language sql stable
  return current_setting('bench.' || setting)::int;
create function bench.id(what text) returns uuid language sql stable
  return md5(current_setting('bench.seed') || ' ' || what)::uuid;
create function bench.pick(what text, among int) returns int language sql stable
  return (('x' || left(md5(current_setting('bench.seed') || ' ' || what), 7))::bit(28)::int) % among;
create function bench.words(what text, n int) returns text language sql stable return (
  select string_agg((array['affected', 'batch', 'board', 'certificate', 'cluster', 'component', 'controller', 'customer',
    'detection', 'evidence', 'firmware', 'gateway', 'hypervisor', 'image', 'inventory', 'kernel', 'library', 'measure',
    'network', 'package', 'patch', 'range', 'region', 'release', 'replaced', 'sensor', 'storage', 'supplier', 'update',
    'version', 'vulnerable', 'window'])[1 + bench.pick(what || i, 32)], ' ') from generate_series(1, n) i);

insert into provider_settings (name, contact_email, security_email, mail_from)
values ('Northern Cloud', 'contact@provider.example', 'security@provider.example', 'portal@provider.example');

insert into staff (id, email, name, role)
values (bench.id('staff'), 'advisories@provider.example', 'Advisories', 'advisory_admin');

insert into tenants (id, slug, name)
select bench.id('tenant ' || t), 'tenant-' || t, 'Tenant ' || t from generate_series(1, bench.number('tenants')) t;

insert into members (tenant_id, id, email, name, role)
select bench.id('tenant ' || t), bench.id('member ' || t || ' ' || m), 'member-' || m || '@tenant-' || t || '.example',
  initcap(bench.words('member ' || t || ' ' || m, 2)), case m when 1 then 'tenant_admin' when 2 then 'viewer' else 'member' end
from generate_series(1, bench.number('tenants')) t, generate_series(1, bench.number('members')) m;

-- The token is derived, as the load has to hold it: see tokenOf.
insert into member_sessions (tenant_id, id, member_id, token_hash, expires_at)
select bench.id('tenant ' || t), bench.id('session ' || t || ' ' || m), bench.id('member ' || t || ' ' || m),
  sha256(convert_to(format('bench-%s-%s', t, m), 'UTF8')), now() + interval '12 hours'
from generate_series(1, bench.number('tenants')) t, generate_series(1, bench.number('members')) m;

create table bench.advisory as
select a as n, bench.id('advisory ' || a) as id, 'ADV-2026-' || lpad(a::text, 4, '0') as tracking_id, 1 + bench.pick('revisions ' || a, 3) as revision, severity_rank,
  (array['none', 'low', 'medium', 'high', 'critical'])[1 + severity_rank] as severity,
  (array['clear', 'green', 'amber'])[1 + bench.pick('tlp ' || a, 3)] as tlp,
  timestamptz '2026-01-01 08:00Z' + a * interval '13 hours' as published_at
from generate_series(1, bench.number('advisories')) a, lateral (select bench.pick('severity ' || a, 5) as severity_rank) s;

insert into advisories (id, tracking_id, state, revision, severity, tlp, created_by, created_at, published_at, updated_at)
select id, tracking_id, 'published', revision, severity, tlp, bench.id('staff'),
  published_at - interval '2 hours', published_at, published_at + revision * interval '6 hours'
from bench.advisory;

insert into advisory_revisions (advisory_id, number, id, title, summary, body, severity, tlp, cves, as_of, note, published_by, published_at)
select id, r, bench.id('revision ' || n || ' ' || r),
  jsonb_build_object('en', initcap(bench.words('title ' || n, 5)), 'fr', initcap(bench.words('titre ' || n, 6))),
  jsonb_build_object('en', bench.words('summary ' || n, 24), 'fr', bench.words('chapeau ' || n, 28)),
  jsonb_build_object('en', bench.words('body ' || n || r, 120), 'fr', bench.words('corps ' || n || r, 140)),
  severity, tlp, array['CVE-2026-' || (10000 + n)], published_at, jsonb_build_object('en', bench.words('note ' || n || r, 8)),
  bench.id('staff'), published_at + (r - 1) * interval '6 hours'
from bench.advisory, generate_series(1, revision) r;

insert into statements (id, advisory_id, revision, n, status, confidence, basis, text, action, next_update_due)
select bench.id('statement ' || a.n || ' ' || r || ' ' || s), id, r, s, (array['affected', 'under_investigation'])[s], 'moderate',
  array['inventory_match'], jsonb_build_object('en', bench.words('statement ' || a.n || s, 18)),
  jsonb_build_object('en', bench.words('action ' || a.n || s, 12)), published_at + interval '30 days'
from bench.advisory a, generate_series(1, revision) r, generate_series(1, 2) s;

-- Six in ten are not affected; the others in equal parts affected, under investigation, fixed and unknown.
insert into exposures (tenant_id, advisory_id, tracking_id, state, title, cves, contested, status, confidence, statement_n, reason, asset_count, covered_count, affected_count,
  remediated_count, undecided_count, revision, inventory_revision, computed_at, basis, severity, severity_rank, status_rank,
  next_update_due, inventory_at, changed_at, asked_at, first_revision)
select bench.id('tenant ' || t), a.id, tracking_id, 'published', r.title, r.cves, false, status, (array['low', 'moderate', 'high'])[1 + bench.pick(t || ' sure ' || a.n, 3)],
  case when reason in ('match', 'statement', 'remediated') then 1 end, reason, 400, 396,
  case when status = 'affected' then touched else 0 end, case when status = 'fixed' then touched else 0 end,
  case when status = 'unknown' then touched else 0 end, a.revision, 1, a.published_at + interval '1 hour',
  array['inventory_match'], a.severity, a.severity_rank, status_rank,
  case when status_rank > 1 then a.published_at + interval '30 days' end, a.published_at, a.published_at + touched * interval '1 hour', a.published_at, 1
from generate_series(1, bench.number('tenants')) t, bench.advisory a
  join advisory_revisions r on r.advisory_id = a.id and r.number = a.revision,
  lateral (select bench.pick(t || ' status ' || a.n, 10) as drawn, 1 + bench.pick(t || ' touched ' || a.n, 40) as touched) d,
  lateral (select greatest(drawn - 5, 0) as status_rank) k,
  lateral (select (array['not_affected', 'fixed', 'unknown', 'under_investigation', 'affected'])[1 + status_rank] as status,
    (array['no_match', 'remediated', 'undecided', 'statement', 'match'])[1 + status_rank] as reason) s;

insert into exposure_reasons (tenant_id, advisory_id, n, kind, statement_n, service, region, asset_count, product, version, inventory_at)
select tenant_id, advisory_id, n, reason, statement_n, (array['Compute', 'Object Storage'])[n], (array['fra1', 'par1'])[n],
  200, 'openssl', '3.0.' || n, inventory_at
from exposures, generate_series(1, 2) n;

-- One in five was acknowledged by the tenant's admin, at the revision that holds now.
insert into acknowledgements (tenant_id, id, advisory_id, revision, member_id, at)
select tenant_id, bench.id('ack ' || tenant_id || advisory_id), advisory_id, revision, m.id, e.changed_at + interval '1 day'
from exposures e join members m using (tenant_id)
where m.role = 'tenant_admin' and bench.pick('ack ' || tenant_id || advisory_id, 5) = 0;

drop schema bench cascade;
