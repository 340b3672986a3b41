import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSignIn } from "@candor/db";
import { addTenant, testDatabase, type TestDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Environment } from "./env.ts";
import { run } from "./run.ts";

let db: TestDatabase;
let mail: Server;
let env: Environment;
let dir: string;

beforeAll(async () => {
  db = await testDatabase();
  mail = createServer((socket) => void socket.end("220 mail.example ESMTP\r\n")).listen(0, "127.0.0.1");
  dir = await mkdtemp(join(tmpdir(), "candor-cli-"));
  env = {
    CANDOR_OWNER_DATABASE_URL: db.urls.candor_owner,
    CANDOR_PORTAL_DATABASE_URL: db.urls.candor_portal,
    CANDOR_ADMIN_DATABASE_URL: db.urls.candor_admin,
    CANDOR_WORKER_DATABASE_URL: db.urls.candor_worker,
    CANDOR_AUTH_DATABASE_URL: db.urls.candor_auth,
    CANDOR_ALLOW_OLD_POSTGRES: "1",
    PORTAL_URL: "http://localhost:3000",
    ADMIN_URL: "http://localhost:3001",
    SMTP_URL: `smtp://127.0.0.1:${(mail.address() as AddressInfo).port}`,
    STORAGE_DIR: join(dir, "storage"),
  };
});
afterAll(async () => {
  mail.close();
  await db.drop();
  await rm(dir, { recursive: true });
});

async function candor(typed: string[], over: Partial<Environment> = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const surroundings = {
    env: { ...env, ...over },
    answer: (line: string) => void out.push(line),
    remark: (line: string) => void err.push(line),
  };
  const code = await run(typed, surroundings);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

test("a tenant is created as the operator, with an audit event", async () => {
  const { code, out } = await candor(["tenant", "create", "northwind-bank", "Northwind Bank", "--locale", "fr"]);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  const { rows } = await db.superuser.query(
    `select s.role from audit_events a join staff s on s.id = a.actor_id where a.verb = 'tenant:create' and a.tenant_id = $1`,
    [out],
  );
  expect(rows).toEqual([{ role: "operator" }]);

  const again = await candor(["tenant", "create", "northwind-bank", "Northwind Bank"]);
  expect(again).toMatchObject({ code: 1, out: "", err: expect.stringContaining("Another tenant has the short name") });
});

test("a person of the staff is invited, and signs in with a printed link", async () => {
  expect((await candor(["staff", "invite", "Desk@Provider.example", "--role", "expert"])).code).toBe(0);
  const { code, out } = await candor(["sign-in-link", "desk@provider.example", "--app", "admin"]);
  expect(code).toBe(0);
  const url = new URL(out);
  expect(url.origin + url.pathname).toBe("http://localhost:3001/sign-in/link");

  const signIn = createSignIn({ url: db.urls.candor_auth });
  const link = {
    app: "admin",
    secret: url.searchParams.get("token") ?? "",
    browser: "",
    tenantId: null,
    token: "t".repeat(43),
    agent: "",
  } as const;
  expect(await signIn.useLink(link)).toBe("started");
  expect(await signIn.useLink(link)).toBe("used");
  await signIn.close();
});

test("no link is printed for an address that nobody has", async () => {
  const { code, out, err } = await candor(["sign-in-link", "nobody@example.org", "--app", "portal"]);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain("No active member has the address nobody@example.org.");
});

test("no session of the operator is left behind", async () => {
  const { rows } = await db.superuser.query(
    `select x.id from staff_sessions x join staff s on s.id = x.staff_id where s.role = 'operator' and x.revoked_at is null`,
  );
  expect(rows).toEqual([]);
});

test("an import that no worker takes waits, and the command says so", async () => {
  const file = join(dir, "subscriptions.csv");
  await addTenant(db, "lumen-health");
  await writeFile(file, "tenant,service,region,kind\r\nlumen-health,compute,gva1,shared\r\n");
  const { code, out, err } = await candor(["import", "subscriptions", file, "--wait", "1"]);
  expect({ code, out }).toEqual({ code: 3, out: expect.stringMatching(/ queued$/) });
  expect(err).toContain("No worker has taken it yet");
});

test("doctor finds a healthy installation healthy", async () => {
  const { code, out } = await candor(["doctor"]);
  expect(out).not.toContain("WRONG");
  expect(out).toContain("All 5 roles sign in.");
  expect(out).toContain("answers: mail.example ESMTP");
  expect(code).toBe(0);
});

test("doctor sees a grant that somebody gave by hand", async () => {
  await db.superuser.query("grant delete on audit_events to candor_admin");
  const { code, out } = await candor(["doctor"]);
  await db.superuser.query("revoke delete on audit_events from candor_admin");
  expect(code).toBe(1);
  expect(out).toMatch(/WRONG gates .*audit_events.*Run the migrations again/);
});

test("doctor sees a wrong password, a silent mail server and a folder that is none", async () => {
  const broken = new URL(db.urls.candor_auth);
  broken.pathname = "/no_such_database";
  const { code, out } = await candor(["doctor"], {
    CANDOR_AUTH_DATABASE_URL: broken.toString(),
    SMTP_URL: "smtp://127.0.0.1:1",
    STORAGE_DIR: join(dir, "subscriptions.csv", "storage"),
  });
  expect(code).toBe(1);
  expect(out).toMatch(/WRONG roles +candor_auth cannot sign in/);
  expect(out).toMatch(/WRONG mail +The mail server 127\.0\.0\.1:1 does not answer/);
  expect(out).toMatch(/WRONG storage +.*subscriptions\.csv\/storage cannot be used/);
});
