import { createAuth } from "@candor/auth";
import { addMember, addTenant, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { candorIn, environmentOf } from "../fixtures/candor.ts";
import type { Environment } from "./env.ts";

let db: TestDatabase;
let env: Environment;
let candor: ReturnType<typeof candorIn>;

beforeAll(async () => {
  db = await testDatabase();
  env = environmentOf(db.urls, "");
  candor = candorIn(env);
});
afterAll(() => db.drop());

/** What the browser does with the link: opens it, then confirms. Answers with whom the database then sees. */
async function follow(app: "portal" | "admin", link: string) {
  const url = new URL(link);
  const token = url.searchParams.get("token");
  const auth = createAuth({ app, authDatabaseUrl: db.urls.candor_auth, baseUrl: url.origin, secureCookies: false });
  const browser = { secret: undefined, address: "192.0.2.1", agent: "Firefox" };
  const read = await auth.readLink(token, browser);
  const used = await auth.useLink(token, browser);
  const again = await auth.useLink(token, browser);
  await auth.close();
  if (used.state !== "started") throw new Error(used.state);
  const session = { kind: "session", token: used.sessionToken } as const;
  const who = await db.gates[app].withActor(session, { readOnly: true }, async (_, identity) => identity);
  return { read, again, who };
}
const uuid = /^[0-9a-f-]{36}$/;

test("a tenant is created as the operator, with an audit event", async () => {
  const created = await candor("tenant", "create", "northwind-bank", "Northwind Bank", "--locale", "fr");
  expect(created).toEqual({ code: 0, out: expect.stringMatching(uuid), err: "" });
  const { rows } = await db.superuser.query(
    `select t.slug, t.name, t.locale, t.time_zone, s.role from audit_events a join staff s on s.id = a.actor_id
     join tenants t on t.id = a.tenant_id where a.verb = 'tenant:create' and a.tenant_id = $1`,
    [created.out],
  );
  const expected = { slug: "northwind-bank", name: "Northwind Bank", locale: "fr", time_zone: "UTC", role: "operator" };
  expect(rows).toEqual([expected]);

  const again = await candor("tenant", "create", "northwind-bank", "Northwind Bank");
  expect(again).toMatchObject({ code: 1, out: "", err: expect.stringContaining("Another tenant has the short name") });
});

test("a person of the staff is invited, and signs in with a printed link", async () => {
  const invite = ["staff", "invite", "Desk@Provider.example", "--name", "The Desk", "--role", "expert"];
  const invited = await candor(...invite);
  expect(invited).toEqual({ code: 0, out: expect.stringMatching(uuid), err: "" });
  const { rows } = await db.superuser.query("select recipient, template from emails");
  expect(rows).toEqual([{ recipient: "desk@provider.example", template: "invitation" }]);
  expect(await candor(...invite)).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringContaining("belongs to the staff"),
  });

  const { code, out, err } = await candor("sign-in-link", "DESK@provider.example", "--app", "admin");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^http:\/\/admin\.test\/sign-in\/link\?token=[\w-]{43}$/);
  const { read, again, who } = await follow("admin", out);
  expect(read).toMatchObject({ state: "ready", email: "desk@provider.example" });
  expect(again).toEqual({ state: "used" });
  expect(who).toMatchObject({ kind: "staff", role: "expert", personId: invited.out });
});

test("a member signs in with a printed link, of the portal alone", async () => {
  const tenant = await addTenant(db, "lumen-health");
  const { email, id } = await addMember(db, tenant, "member");
  const { out } = await candor("sign-in-link", email, "--app", "portal");
  expect((await follow("portal", out)).who).toMatchObject({ kind: "member", personId: id, tenantId: tenant.id });
  const { rows } = await db.superuser.query(
    "select subject from audit_events where verb = 'session:operator_link' and subject ->> 'email' = $1",
    [email],
  );
  expect(rows).toEqual([{ subject: { app: "portal", email } }]);

  const staff = await candor("sign-in-link", email, "--app", "admin");
  expect(staff).toMatchObject({ code: 1, out: "" });
  expect(staff.err).toBe(
    `No active person of the staff has the address ${email}.\nCorrect it, or invite the person first.`,
  );
});

test("no link is printed for an address that nobody has, or for the operator", async () => {
  const nobody = await candor("sign-in-link", "nobody@example.org", "--app", "portal");
  expect(nobody).toMatchObject({ code: 1, out: "", err: expect.stringContaining("No active member has the address") });
  expect(await candor("sign-in-link", "operator@localhost", "--app", "admin")).toMatchObject({ code: 2, out: "" });
});

test("another role than the owner cannot act as the operator", async () => {
  const weak = candorIn({ ...env, CANDOR_OWNER_DATABASE_URL: db.urls.candor_admin });
  for (const typed of [
    ["tenant", "create", "sly-fox", "Sly Fox"],
    ["sign-in-link", "desk@provider.example", "--app", "admin"],
  ]) {
    const said = await weak(...typed);
    expect(said).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringMatching(/permission denied.*\nLet the address/),
    });
  }
  const { rowCount } = await db.superuser.query("select from tenants where slug = 'sly-fox'");
  expect(rowCount).toBe(0);
});

test("no session of the operator is left behind", async () => {
  const { rows } = await db.superuser.query(
    `select count(*)::int as all, count(revoked_at)::int as ended from staff_sessions x join staff s on s.id = x.staff_id
     where s.role = 'operator'`,
  );
  expect(rows[0].all).toBeGreaterThan(2);
  expect(rows[0].ended).toBe(rows[0].all);
});
