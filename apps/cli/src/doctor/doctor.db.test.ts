import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asClient } from "@candor/db/setup";
import { type TestDatabase, testDatabase } from "@candor/testing";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { candorIn, environmentOf } from "../../fixtures/candor.ts";
import { startWorker } from "../../fixtures/start-worker.ts";
import type { Environment } from "../env.ts";

let db: TestDatabase;
let env: Environment;
let folder: string;
let smtp: SMTPServer;
let stopWorker: () => Promise<void>;
const undo: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  db = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), "candor doctor "));
  smtp = new SMTPServer({ authOptional: true, disabledCommands: ["STARTTLS"] });
  await new Promise<void>((listening) => smtp.listen(0, "127.0.0.1", listening));
  const { port } = smtp.server.address() as AddressInfo;
  env = { ...environmentOf(db.urls, folder), SMTP_URL: `smtp://127.0.0.1:${port}` };
  stopWorker = await startWorker(env);
});
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});
afterAll(async () => {
  await stopWorker();
  smtp.close(() => undefined);
  await db.drop();
  await rm(folder, { recursive: true, force: true });
});

type Finding = { check: string; state: "ok" | "warn" | "fail"; what: string; mend?: string };

/** What the doctor says of one check, and whether it says that all is well. */
async function doctor(check: string, over: Environment = {}) {
  const { code, out, err } = await candorIn({ ...env, ...over })("doctor", "--json");
  expect(err).toBe("");
  const { ok, findings } = JSON.parse(out) as { ok: boolean; findings: Finding[] };
  expect(code).toBe(ok ? 0 : 1);
  for (const { state, mend = "" } of findings)
    expect(state === "ok" ? "Yes." : mend).toMatch(/^[A-Z].*[.;]$|^alter role/);
  return { ok, found: findings.filter((one) => one.check === check), all: findings };
}
/** Breaks something until the end of the test. */
async function breaking(sql: string, mendingSql: string) {
  await db.superuser.query(sql);
  undo.push(() => db.superuser.query(mendingSql));
}

test("a healthy installation is told to be well, in words", async () => {
  const { code, out } = await candorIn(env)("doctor");
  expect(out).not.toMatch(/^fail/m);
  expect(out).toMatch(/^(ok|warn) {2,4}database {4}PostgreSQL \d/m);
  for (const line of [
    "migrations  The database has every migration.",
    "gates       All ",
    "clock       This machine and the database agree",
    "queue       A worker takes jobs.",
    "queue       No job waits.",
    "roles       portal, admin, worker, auth sign in",
    "mail        The mail server 127.0.0.1:",
    "storage     ",
  ]) {
    expect(out).toContain(`ok    ${line}`);
  }
  expect(out).toMatch(/\n\d+ ok, \d warn, 0 fail$/);
  expect(code).toBe(0);
});

test("an older server fails unless it was accepted", async () => {
  const { found } = await doctor("database", { CANDOR_ALLOW_OLD_POSTGRES: undefined });
  const { rows } = await db.superuser.query("select current_setting('server_version_num')::int % 10000 as minor");
  expect(["ok", "fail"]).toContain(found[0]?.state);
  expect(found[0]?.what).toContain(String(rows[0].minor));
});

test.each([
  [
    "a grant that somebody gave by hand",
    "grant delete on audit_events to candor_admin",
    "revoke delete on audit_events from candor_admin",
    /"grants are exactly those of grants.ts" is broken: .*candor_admin delete audit_events/,
  ],
  [
    "row security that is off",
    "alter table advisories no force row level security",
    "alter table advisories force row level security",
    /"row security is on and forced" is broken: advisories/,
  ],
  [
    "a role that may too much",
    "grant create on schema public to candor_portal",
    "revoke create on schema public from candor_portal",
    /"roles are weak" is broken: candor_portal may create in public/,
  ],
])("a broken gate is found: %s", async (_what, sql, mending, told) => {
  await breaking(sql, mending);
  const { ok, found } = await doctor("gates");
  expect(ok).toBe(false);
  expect(found).toContainEqual(expect.objectContaining({ state: "fail", what: expect.stringMatching(told) }));
});

test("a missing migration and one from the future are found", async () => {
  const shift = (days: number) =>
    `update public_migrations.__drizzle_migrations set created_at = created_at + ${days * 86_400_000}::bigint`;
  await breaking(shift(-1), shift(1));
  expect((await doctor("migrations")).found[0]).toMatchObject({
    state: "fail",
    what: expect.stringMatching(/^\d+ migrations? (is|are) missing\.$/),
  });
  await breaking(shift(2), shift(-2));
  expect((await doctor("migrations")).found[0]).toMatchObject({
    what: "The database is newer than this version of Candor.",
  });
});

test("a role's address that leads elsewhere, to another role, or to nobody is found", async () => {
  const wrong = new URL(db.urls.candor_portal);
  wrong.password = "guessed";
  const elsewhere = new URL(db.urls.candor_auth);
  elsewhere.pathname = "/no_such_database";
  const { ok, found } = await doctor("roles", {
    CANDOR_PORTAL_DATABASE_URL: wrong.href,
    CANDOR_ADMIN_DATABASE_URL: db.urls.candor_owner,
    CANDOR_AUTH_DATABASE_URL: elsewhere.href,
    CANDOR_WORKER_DATABASE_URL: undefined,
  });
  expect(ok).toBe(false);
  const told = found.map(({ state, what }) => `${state} ${what}`).join("\n");
  expect(told).toContain("fail CANDOR_ADMIN_DATABASE_URL signs in as candor_owner.");
  expect(told).toMatch(/fail candor_auth cannot sign in\. .*no_such_database/);
  expect(told).toContain("warn CANDOR_WORKER_DATABASE_URL is not set");
  expect(told).not.toContain("guessed");
});

test("a role that sees members by itself is found", async () => {
  await breaking(
    "create policy hole on members to candor_worker using (true); insert into tenants (slug, name) values ('hole', 'Hole'); insert into members (tenant_id, email, name, role) select id, 'a@hole.example', 'A', 'member' from tenants where slug = 'hole'",
    "drop policy hole on members; delete from members; delete from tenants",
  );
  const { found, all } = await doctor("roles");
  expect(found).toContainEqual(expect.objectContaining({ what: "candor_worker reads members without a session." }));
  expect(all).toContainEqual(expect.objectContaining({ check: "gates", what: expect.stringContaining("hole") }));
});

test("jobs given up or never ending are found, and the remedy for the former works", async () => {
  const add = (key: string) =>
    `select from graphile_worker.add_job('email.send', '{}', job_key => '${key}', run_at => now() + interval '1 day')`;
  // Another worker, which lives and does not end its job.
  const other = await db.superuser.connect();
  undo.push(async () => other.release(true));
  await other.query("select pg_advisory_lock(4243, hashtext('other'))");
  await breaking(
    `${add("dead")}; ${add("long")};
     update graphile_worker._private_jobs set attempts = max_attempts where key = 'dead';
     update graphile_worker._private_jobs set attempts = 1, locked_at = now() - interval '1 hour', locked_by = 'other' where key = 'long'`,
    "delete from graphile_worker._private_jobs",
  );
  const { found } = await doctor("queue");
  expect(found.map(({ state, what }) => `${state} ${what}`)).toEqual([
    "ok 2 workers take jobs.",
    "warn 1 job is running for more than 15 minutes.",
    "fail Given up after the last try: 1 × email.send.",
  ]);
  const remedy = found[2]?.mend?.match(/select graphile_worker.*\)(?=\.$)/)?.[0] ?? "";
  await asClient(db.urls.candor_owner, (owner) => owner.query(remedy.replace("now()", "now() + interval '1 day'")));
  const { rows } = await db.superuser.query("select attempts from graphile_worker._private_jobs where key = 'dead'");
  expect(rows).toEqual([{ attempts: 0 }]);
});

test("a mail server that stopped, hangs up or refuses our password is found", async () => {
  const rude = createServer((socket) => void socket.end("554 go away\r\n"));
  await new Promise<void>((listening) => rude.listen(0, "127.0.0.1", listening));
  undo.push(async () => rude.close());
  const { port } = rude.address() as AddressInfo;
  const { host } = new URL(env.SMTP_URL ?? "");
  for (const [url, told] of [
    ["smtp://127.0.0.1:1", /The mail server 127\.0\.0\.1:1 does not take us \(.*ECONNREFUSED/],
    [`smtp://127.0.0.1:${port}`, /does not take us \(.*554 go away/],
    [`smtp://me:secret@${host}`, /does not take us/],
    ["a mail server", /SMTP_URL is no address/],
  ] as const) {
    const { ok, found } = await doctor("mail", { SMTP_URL: url });
    expect(ok).toBe(false);
    expect(found).toEqual([expect.objectContaining({ state: "fail", what: expect.stringMatching(told) })]);
    expect(JSON.stringify(found)).not.toContain("secret");
  }
});

test("a storage folder that is a file, missing or unwritable is found", async () => {
  const file = join(folder, "file");
  await writeFile(file, "x");
  const isFile = await doctor("storage", { STORAGE_DIR: file });
  expect(isFile.ok).toBe(false);
  expect(isFile.found[0]).toMatchObject({
    state: "fail",
    what: expect.stringMatching(/file cannot be written \(ENOTDIR/),
  });
  const missing = await doctor("storage", { STORAGE_DIR: join(folder, "missing") });
  expect(missing.found[0]).toMatchObject({ state: "warn", what: expect.stringMatching(/missing does not exist/) });
  expect(missing.ok).toBe(true);

  await chmod(folder, 0o500);
  undo.push(() => chmod(folder, 0o700));
  // The superuser of the machine writes everywhere, so only others can see this one.
  if (process.getuid?.() === 0) return;
  const closed = await doctor("storage");
  expect(closed.found[0]).toMatchObject({ state: "fail", what: expect.stringMatching(/cannot be written \(EACCES/) });
});

test("a stopped worker is found, and jobs that wait for it", async () => {
  await stopWorker();
  await db.superuser.query(
    "select from graphile_worker.add_job('email.send', '{}', run_at => now() - interval '10 minutes')",
  );
  const { ok, found } = await doctor("queue");
  expect(ok).toBe(false);
  expect(found.map(({ what }) => what)).toEqual([
    "No worker takes jobs: mails, imports and exposures wait.",
    "1 job is due for more than five minutes.",
  ]);
  await db.superuser.query("delete from graphile_worker._private_jobs");
});
