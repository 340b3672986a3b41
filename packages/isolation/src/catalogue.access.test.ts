import { type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogueGates, catalogueProblems } from "@candor/db/setup";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

test("the catalogue has no problem", async () => {
  expect(await catalogueProblems(db.urls.superuser)).toEqual([]);
});

/** What turns each gate red, and what makes it whole again. */
const breaks: Record<string, [breaking: string, mending: string]> = {
  "row security is on and forced": [
    "alter table exposures no force row level security",
    "alter table exposures force row level security",
  ],
  "every table is listed in grants.ts": [
    `create table stray (tenant_id uuid not null); alter table stray enable row level security;
     alter table stray force row level security`,
    "drop table stray",
  ],
  "grants are exactly those of grants.ts": [
    "grant delete on exposures to candor_portal",
    "revoke delete on exposures from candor_portal",
  ],
  "hidden columns are readable by the worker and the gate alone": [
    "grant select (token_hash) on member_sessions to candor_portal",
    "revoke select (token_hash) on member_sessions from candor_portal",
  ],
  "keys and addresses stay as they are": [
    "grant update (id) on members to candor_portal",
    "revoke update (id) on members from candor_portal",
  ],
  "tenant_id leads every key of a tenant's table": [
    "create unique index stray_key on members (email)",
    "drop index stray_key",
  ],
  "foreign keys between tenants' tables carry tenant_id": [
    `alter table members add constraint members_own unique (tenant_id, id, email);
     create unique index members_id on members (id); alter table acknowledgements
     add constraint stray_fk foreign key (member_id) references members (id)`,
    `alter table acknowledgements drop constraint stray_fk; drop index members_id;
     alter table members drop constraint members_own`,
  ],
  "policies that say true are named exceptions": [
    "create policy stray on exposures to candor_portal using (true)",
    "drop policy stray on exposures",
  ],
  "every granted role has a policy": [
    "alter policy exposures_portal on exposures to candor_worker",
    "alter policy exposures_portal on exposures to candor_portal",
  ],
  "context functions are evaluated once per query": [
    "create policy stray on exposures to candor_portal using (tenant_id = candor.tenant_id())",
    "drop policy stray on exposures",
  ],
  "roles are weak": [
    "do $$ begin execute format('grant temporary on database %I to candor_portal', current_database()); end $$",
    "do $$ begin execute format('revoke temporary on database %I from candor_portal', current_database()); end $$",
  ],
  "the names of prepared statements are hidden": [
    "grant execute on function pg_catalog.pg_prepared_statement() to candor_portal",
    "revoke execute on function pg_catalog.pg_prepared_statement() from candor_portal",
  ],
  "definer functions belong to the gate, pin search_path and are not public": [
    "create function public.stray() returns int language sql security definer as 'select 1'",
    "drop function public.stray()",
  ],
  "roles call only the functions listed for them": [
    "grant execute on function candor.open_job to candor_portal",
    "revoke execute on function candor.open_job from candor_portal",
  ],
  "views ask as the caller and nothing is materialised": [
    "create view stray as select * from exposures",
    "drop view stray",
  ],
};

describe.each(catalogueGates.map(({ name }) => name))("gate: %s", (name) => {
  test("turns red when it is broken", async () => {
    const [breaking, mending] = breaks[name] ?? ["select broken", ""];
    await db.superuser.query(breaking);
    const found = await catalogueProblems(db.urls.superuser);
    await db.superuser.query(mending);
    expect(found.map(({ gate }) => gate)).toContain(name);
    expect(await catalogueProblems(db.urls.superuser)).toEqual([]);
  });
});
