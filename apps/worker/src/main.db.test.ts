import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { getImport, startImport } from "@candor/domain/imports";
import { defineRegion, defineService } from "@candor/domain/services";
import { createLocalStorage } from "@candor/storage";
import { addStaff, type Person, type TestDatabase, testDatabase } from "@candor/testing";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { timetable } from "./timetable.ts";

let db: TestDatabase;
let admin: Person;
let folder: string;
let smtp: SMTPServer;
const mails: string[] = [];
const running = new Set<ChildProcess>();

beforeAll(async () => {
  db = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), "candor-worker-"));
  admin = await addStaff(db, "advisory_admin");
  await defineRegion(admin.actor, { code: "fra1", name: "Frankfurt" });
  await defineService(admin.actor, { slug: "compute", name: "Compute", regions: ["fra1"] });
  await db.superuser.query(
    `insert into provider_settings (name, contact_email, security_email, mail_from)
     values ('Example Cloud', 'help@provider.example', 'security@provider.example', 'notices@provider.example')`,
  );
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    async onData(stream, _session, done) {
      let text = "";
      for await (const chunk of stream) text += chunk;
      mails.push(text);
      done();
    },
  });
  await new Promise<void>((listening) => smtp.listen(0, "127.0.0.1", listening));
});
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
});
afterAll(async () => {
  smtp.close(() => undefined);
  await db.drop();
  await rm(folder, { recursive: true, force: true });
});

async function start(extra: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts")], {
    env: {
      CANDOR_WORKER_DATABASE_URL: db.urls.candor_worker,
      SMTP_URL: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
      STORAGE_DIR: folder,
      WORKER_PORT: "0",
      ...extra,
    },
    stdio: ["pipe", "pipe", "inherit"],
  });
  running.add(child);
  const lines: Record<string, unknown>[] = [];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    for (const line of text.split("\n")) if (line.startsWith("{")) lines.push(JSON.parse(line));
  });
  const said = (msg: string) => until(() => lines.find((line) => line["msg"] === msg));
  const { port } = (await said("taking jobs")) as { port: number };
  const ended = once(child, "exit").then(([code]) => (running.delete(child), code as number | null));
  return { child, lines, said, ended, url: `http://127.0.0.1:${port}` };
}

async function until<T>(look: () => T | Promise<T>, patience = 30_000): Promise<NonNullable<T>> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error("waited in vain");
    await wait(50);
  }
}

async function askForLink(recipient: string) {
  const { rows } = await db.superuser.query(
    "insert into emails (recipient, template, params) values ($1, 'sign_in', $2) returning id",
    [recipient, { app: "portal", link: "https://portal.example/sign-in/link?token=secret" }],
  );
  await db.superuser.query(
    "select graphile_worker.add_job('email.send', json_build_object('tenant', null, 'data', json_build_object('emailId', $1::text)))",
    [rows[0].id],
  );
}

function importAssets(count: number, prefix: string) {
  const rows = Array.from({ length: count }, (_, n) => `${prefix}-${n},host,compute,fra1,M-${n % 7}`);
  const bytes = Buffer.from(["name,kind,service,region,model", ...rows].join("\n"));
  const storage = createLocalStorage({ dir: folder });
  return startImport(admin.actor, { kind: "assets_csv", filename: "a.csv", again: false }, { storage, bytes });
}
const stateOf = async (importId: string) => (await getImport(admin.actor, { importId })).state;
const countOf = async (prefix: string) =>
  (await db.superuser.query("select count(*)::int as n from assets where name like $1 || '-%'", [prefix])).rows[0].n;

test("the worker takes jobs, says that it is well, and ends when asked", async () => {
  const worker = await start();
  expect(await (await fetch(`${worker.url}/api/health`)).json()).toEqual({ status: "ok" });
  expect((await fetch(`${worker.url}/api/ready`)).status).toBe(200);
  expect((await fetch(`${worker.url}/else`)).status).toBe(404);

  await askForLink("someone@north.example");
  await until(() => mails.find((mail) => mail.includes("someone@north.example")));
  await worker.said("job done");
  const spoken = JSON.stringify(worker.lines);
  for (const secret of ["someone", "north.example", "token"]) expect(spoken).not.toContain(secret);

  const since = Date.now();
  worker.child.kill("SIGTERM");
  expect(await worker.ended).toBe(0);
  expect(Date.now() - since).toBeLessThan(8000);
});

test("the queue knows what the hour brings, and the worker can do it", async () => {
  const worker = await start();
  for (const { task, payload } of timetable) {
    await until(async () => {
      const known = "select from graphile_worker._private_known_crontabs where identifier = $1";
      return (await db.superuser.query(known, [task])).rowCount;
    });
    await db.superuser.query("select graphile_worker.add_job($1, $2)", [task, payload]);
    await until(() => worker.lines.find((line) => line["msg"] === "job done" && line["job"] === task));
  }
});

test("the worker ends with the process that supervises it", async () => {
  const worker = await start({ CANDOR_SUPERVISED: "1" });
  worker.child.stdin?.end();
  expect(await worker.ended).toBe(0);
});

test("killed in the middle of imports, the next worker finishes them: nothing lost, nothing twice", async () => {
  for (const [n, delay] of [150, 400, 900].entries()) {
    const worker = await start();
    const { id } = await importAssets(5000, `kill${n}`);
    await wait(delay);
    worker.child.kill("SIGKILL");
    await worker.ended;
    expect([0, 5000]).toContain(await countOf(`kill${n}`));
    const next = await start();
    await until(async () => (await stateOf(id)) === "done", 40_000);
    expect(await countOf(`kill${n}`)).toBe(5000);
    const { rows } = await db.superuser.query(
      "select count(*)::int as n from inventory_revisions where import_id = $1",
      [id],
    );
    expect(rows[0].n).toBe(1);
    next.child.kill("SIGTERM");
    await next.ended;
  }
}, 180_000);

test("what fails is told without its data, in the log and in the queue", async () => {
  const worker = await start();
  await db.superuser.query(
    "select graphile_worker.add_job('import.run', json_build_object('tenant', null, 'data', json_build_object('importId', 'secret@north.example')))",
  );
  await worker.said("job failed");
  const error = await until(async () => {
    const { rows } = await db.superuser.query(
      "select last_error from graphile_worker._private_jobs where last_error is not null",
    );
    return rows[0]?.last_error as string | undefined;
  });
  expect(error).not.toContain("secret");
  expect(JSON.stringify(worker.lines)).not.toContain("secret");
});
